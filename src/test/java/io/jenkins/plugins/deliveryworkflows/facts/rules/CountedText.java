package io.jenkins.plugins.deliveryworkflows.facts.rules;

/** A text that counts how many of its characters are looked at. */
final class CountedText implements CharSequence {

    private final String text;
    private final long[] looks;

    CountedText(String text, long[] looks) {
        this.text = text;
        this.looks = looks;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        looks[0]++;
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        looks[0] += end - start;
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        looks[0] += text.length();
        return text;
    }
}
