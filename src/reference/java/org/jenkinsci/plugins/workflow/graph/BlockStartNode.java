package org.jenkinsci.plugins.workflow.graph;

import org.jenkinsci.plugins.workflow.flow.FlowExecution;

import java.util.List;

@SuppressWarnings("unchecked")
public abstract class BlockStartNode extends FlowNode {

    private BlockStartNode() {
        super((FlowExecution) null, (String) null, (List) null);
        throw new UnsupportedOperationException("signature only");
    }
}
