package io.jenkins.plugins.deliveryworkflows.facts.collectors.container;

/** Takes the names of container images apart. */
final class ImageName {

    private ImageName() {}

    /** The image without its tag and digest: {@code registry:5000/shop/api}. */
    static String withoutTag(String image) {
        int digest = image.indexOf('@');
        String tagged = digest < 0 ? image : image.substring(0, digest);
        int tag = tagged.indexOf(':', tagged.lastIndexOf('/') + 1);
        return tag < 0 ? tagged : tagged.substring(0, tag);
    }

    /** The last segment, by which an image is linked to what it is built from. */
    static String lastSegment(String image) {
        String name = withoutTag(image);
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
