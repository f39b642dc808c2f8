/** Reports in Jenkins: published, stored, shown. */
package io.jenkins.plugins.deliveryworkflows.jenkins.report;
