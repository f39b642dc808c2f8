/** Makes a repository to try the product on: a small web service with a history of its own. */
package io.jenkins.plugins.deliveryworkflows.engine.sample;
