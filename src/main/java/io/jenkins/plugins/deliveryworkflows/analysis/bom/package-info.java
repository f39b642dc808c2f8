/** Which components a project consists of, and whether their licences are permitted. */
package io.jenkins.plugins.deliveryworkflows.analysis.bom;
