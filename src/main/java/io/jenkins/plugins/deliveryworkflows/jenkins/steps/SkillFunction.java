package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

/** How a skill's step is called in a Pipeline. */
final class SkillFunction {

    private SkillFunction() {}

    /** {@code contextPreflight} for {@code context-preflight}. */
    static String of(String skill) {
        StringBuilder name = new StringBuilder();
        boolean capital = false;
        for (char letter : skill.toCharArray()) {
            if (letter != '-') {
                name.append(capital ? Character.toUpperCase(letter) : letter);
            }
            capital = letter == '-';
        }
        return name.toString();
    }
}
