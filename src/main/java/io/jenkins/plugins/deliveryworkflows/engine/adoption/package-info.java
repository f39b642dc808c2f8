/** How a team begins: control files to start with, and a record of what is there already. */
package io.jenkins.plugins.deliveryworkflows.engine.adoption;
