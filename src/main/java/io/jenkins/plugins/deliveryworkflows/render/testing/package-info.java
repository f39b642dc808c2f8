/** Test plan and test gaps as documents. */
package io.jenkins.plugins.deliveryworkflows.render.testing;
