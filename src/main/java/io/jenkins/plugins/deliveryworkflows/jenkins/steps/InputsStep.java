package io.jenkins.plugins.deliveryworkflows.jenkins.steps;

import java.util.LinkedHashMap;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.kohsuke.stapler.DataBoundSetter;

/** A Pipeline step with a parameter for each input that workflows take. */
public abstract class InputsStep extends Step {

    private final LinkedHashMap<String, String> inputs = new LinkedHashMap<>();

    /** Those that were given, by name. */
    final LinkedHashMap<String, String> inputs() {
        return new LinkedHashMap<>(inputs);
    }

    private void give(String name, Object value) {
        String text = value == null ? "" : value.toString().strip();
        if (text.isEmpty()) {
            inputs.remove(name);
        } else {
            inputs.put(name, text);
        }
    }

    public String getFeature() {
        return inputs.get("feature");
    }

    @DataBoundSetter
    public void setFeature(String feature) {
        give("feature", feature);
    }

    public String getSprint() {
        return inputs.get("sprint");
    }

    @DataBoundSetter
    public void setSprint(String sprint) {
        give("sprint", sprint);
    }

    public String getRelease() {
        return inputs.get("release");
    }

    @DataBoundSetter
    public void setRelease(String release) {
        give("release", release);
    }

    public String getService() {
        return inputs.get("service");
    }

    @DataBoundSetter
    public void setService(String service) {
        give("service", service);
    }

    public String getIncident() {
        return inputs.get("incident");
    }

    @DataBoundSetter
    public void setIncident(String incident) {
        give("incident", incident);
    }

    public String getBrief() {
        return inputs.get("brief");
    }

    @DataBoundSetter
    public void setBrief(String brief) {
        give("brief", brief);
    }

    public String getBase() {
        return inputs.get("base");
    }

    @DataBoundSetter
    public void setBase(String base) {
        give("base", base);
    }

    public Integer getCapacity() {
        return number("capacity");
    }

    @DataBoundSetter
    public void setCapacity(Integer capacity) {
        give("capacity", capacity);
    }

    public String getStart() {
        return inputs.get("start");
    }

    @DataBoundSetter
    public void setStart(String start) {
        give("start", start);
    }

    public Integer getDays() {
        return number("days");
    }

    @DataBoundSetter
    public void setDays(Integer days) {
        give("days", days);
    }

    public String getClock() {
        return inputs.get("clock");
    }

    @DataBoundSetter
    public void setClock(String clock) {
        give("clock", clock);
    }

    public String getAlso() {
        return inputs.get("also");
    }

    @DataBoundSetter
    public void setAlso(String also) {
        give("also", also);
    }

    private Integer number(String name) {
        return inputs.containsKey(name) ? Integer.valueOf(inputs.get(name)) : null;
    }
}
