// The steps of the plugin are called through `steps`, so that a site's own var of the same name isn't taken for one.

/** Runs a workflow with a stage for each of its skills, then publishes the verdict. The help is in deliveryWorkflow.txt. */
Map call(Map args = [:], Closure body = null) {
    check(args)
    List sequence = sequenceOf(args.workflow.toString())
    checkBody(args.workflow.toString(), sequence, body)
    checkAgent()
    Map inputs = inputsIn(args)
    boolean done = false
    Map report = null
    try {
        for (int i = 0; i < sequence.size(); i++) {
            runStage(sequence[i], inputs, body)
        }
        done = true
    } finally {
        report = done ? publish(args, inputs) : publishUnfinished(args, inputs)
    }
    return report
}

void runStage(Map row, Map inputs, Closure body) {
    stage(row.skill) {
        echo "${row.skill}: ${row.instruction}"
        if (!row.step) {
            echo "${row.skill} isn't available in this version of the plugin, so it is skipped. The verdict says so too."
        } else if (row.optional) {
            catchError(
                    message: "${row.skill} failed. It is optional, so the workflow goes on.",
                    buildResult: 'SUCCESS',
                    stageResult: 'UNSTABLE',
                    catchInterruptions: false) {
                runSkill(row, inputs, body)
            }
        } else {
            runSkill(row, inputs, body)
        }
    }
}

void runSkill(Map row, Map inputs, Closure body) {
    Map parameters = row.mode ? inputs + [mode: row.mode] : inputs
    if (takesBody(row)) {
        steps."${row.step}"(parameters, body)
    } else {
        steps."${row.step}"(parameters)
    }
}

Map publish(Map args, Map inputs) {
    Map parameters = inputs + [workflow: args.workflow.toString()]
    if (args.onNotReady) {
        parameters = parameters + [onNotReady: args.onNotReady.toString()]
    }
    return steps.publishExitCriteria(parameters)
}

// A skill failed or the build was stopped: what there is to see is published, and that failure is the one that counts.
Map publishUnfinished(Map args, Map inputs) {
    catchError(message: 'The report could not be published.', buildResult: 'SUCCESS', stageResult: 'SUCCESS', catchInterruptions: false) {
        steps.publishExitCriteria(inputs + [workflow: args.workflow.toString(), onNotReady: 'REPORT'])
    }
    return null
}

void check(Map args) {
    List faults = []
    if (!args.workflow) {
        faults << 'workflow is missing: say which one, such as workflow: \'release-readiness\'.'
    }
    List known = ['workflow', 'onNotReady'] + inputNames()
    for (name in args.keySet()) {
        if (!known.contains(name.toString())) {
            faults << "${name} is no argument: did you mean ${nearest(name.toString(), known)}? There are ${known.join(', ')}."
        }
    }
    if (args.onNotReady && !levels().contains(args.onNotReady.toString())) {
        faults << "onNotReady is ${args.onNotReady}: it takes ${levels().join(', ')}."
    }
    for (name in wholeNumbers()) {
        if (args[name] != null && !args[name].toString().isInteger()) {
            faults << "${name} is ${args[name]}: it takes a whole number."
        }
    }
    if (faults) {
        error "deliveryWorkflow: ${faults.join(' ')}"
    }
}

List sequenceOf(String workflow) {
    List sequence = null
    try {
        sequence = steps.workflowSequence(workflow)
    } catch (NoSuchMethodError missing) {
        error "deliveryWorkflow: the plugin delivery-workflows isn't installed or isn't enabled. Ask an administrator for version ${oldestPlugin()} or newer."
    }
    for (int i = 0; i < sequence.size(); i++) {
        if (!sequence[i].containsKey('step')) {
            error "deliveryWorkflow: the plugin delivery-workflows is older than this library. Ask an administrator for version ${oldestPlugin()} or newer."
        }
    }
    return sequence
}

void checkBody(String workflow, List sequence, Closure body) {
    boolean takes = false
    for (int i = 0; i < sequence.size(); i++) {
        takes = takes || takesBody(sequence[i])
    }
    if (body != null && !takes) {
        error "deliveryWorkflow: ${workflow} implements nothing, so it takes no block. Leave the { … } away."
    }
    if (body == null && takes) {
        error "deliveryWorkflow: ${workflow} implements something: say what in a block, such as deliveryWorkflow(workflow: '${workflow}', …) { sh './implement' }."
    }
}

void checkAgent() {
    if (!env.WORKSPACE) {
        error 'deliveryWorkflow: there is no workspace. Give the pipeline or the stage an agent, or put the call into node { … }, and check the sources out first.'
    }
}

boolean takesBody(Map row) {
    return row.step == 'codegenFullStack'
}

Map inputsIn(Map args) {
    Map inputs = [:]
    for (name in inputNames()) {
        if (args[name] != null) {
            String text = args[name].toString()
            inputs[name] = wholeNumbers().contains(name) ? text.toInteger() : text
        }
    }
    return inputs
}

List wholeNumbers() {
    return ['capacity', 'days']
}

List inputNames() {
    return ['feature', 'sprint', 'release', 'service', 'incident', 'brief', 'base', 'capacity', 'start', 'days', 'clock', 'also']
}

List levels() {
    return ['REPORT', 'UNSTABLE', 'FAILURE']
}

/** The first version of the plugin whose steps this library calls as they are. */
String oldestPlugin() {
    return '0.1.0'
}

String nearest(String name, List known) {
    String best = known[0]
    int fewest = Integer.MAX_VALUE
    for (candidate in known) {
        int distance = edits(name.toLowerCase(), candidate.toLowerCase())
        if (distance < fewest) {
            fewest = distance
            best = candidate
        }
    }
    return best
}

/** How many letters must be put in, taken out or replaced to get from one word to the other. */
int edits(String from, String to) {
    List row = []
    for (int column = 0; column <= to.length(); column++) {
        row << column
    }
    for (int line = 1; line <= from.length() && line <= 40; line++) {
        List next = [line]
        for (int column = 1; column <= to.length(); column++) {
            int replaced = row[column - 1] + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1)
            next << Math.min(replaced, Math.min(row[column], next[column - 1]) + 1)
        }
        row = next
    }
    return row[to.length()]
}
