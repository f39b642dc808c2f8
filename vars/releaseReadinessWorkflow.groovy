/** Release Readiness with a stage for each of its skills. The help is in releaseReadinessWorkflow.txt. */
Map call(Map args = [:], Closure body = null) {
    if (!args.release) {
        error 'releaseReadinessWorkflow: release is missing: say which one is prepared, such as release: \'1.0.0\'.'
    }
    if (args.workflow) {
        error 'releaseReadinessWorkflow: it is one workflow. Take workflow away, or call deliveryWorkflow.'
    }
    return deliveryWorkflow(args + [workflow: 'release-readiness'], body)
}
