package io.jenkins.plugins.deliveryworkflows.jenkins;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** Finds a file in a folder before anything of that name on the class path. */
final class ChildFirstResources extends URLClassLoader {

    ChildFirstResources(Path folder) throws MalformedURLException {
        super(new URL[] {folder.toUri().toURL()}, ChildFirstResources.class.getClassLoader());
    }

    @Override
    public URL getResource(String name) {
        URL own = findResource(name);
        return own == null ? super.getResource(name) : own;
    }
}
