/** Which traces to import. */
import { all } from "../mlflow/filters.js";
import { traceIdIsOneOf, traceMetadataIs, traceOfRun, traceStateIs, traceTagIs, traceTimeIs, } from "../mlflow/trace-filters.js";
/** In the server's language. */
export function traceFilter(filters) {
    const { fromMs, toMs, traceIds, tags = {}, session, runId, status } = filters;
    return all(...traceTimeIs({ fromMs, toMs }), ...(traceIds === undefined ? [] : [traceIdIsOneOf(traceIds)]), ...Object.entries(tags).map(([key, value]) => traceTagIs(key, value)), ...(session === undefined ? [] : [traceMetadataIs('mlflow.trace.session', session)]), ...(runId === undefined ? [] : [traceOfRun(runId)]), ...(status === undefined ? [] : [traceStateIs(status)]));
}
/** `gpt-4o` is `openai/gpt-4o`, too. */
export function isOfModel(model, wanted) {
    return wanted === undefined || model === wanted || (model?.endsWith(`/${wanted}`) ?? false);
}
