/** Licences by the identifiers and expressions of SPDX. */
package io.jenkins.plugins.deliveryworkflows.analysis.bom.spdx;
