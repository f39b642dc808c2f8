package io.jenkins.plugins.deliveryworkflows.engine.journal;

import java.io.Serializable;

/**
 * One attempt at a run that may be interrupted and taken up again.
 *
 * @param run the run's name, one safe segment
 * @param number from 1; a higher one takes the run over
 */
public record Attempt(String run, int number) implements Serializable {

    private static final long serialVersionUID = 1L;
}
