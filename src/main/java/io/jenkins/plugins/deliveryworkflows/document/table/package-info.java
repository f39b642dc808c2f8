/**
 * Tables that the product and people fill together: rows merge by ID, each column has its keeper.
 */
package io.jenkins.plugins.deliveryworkflows.document.table;
