import { paged } from "./runs.js";
import { parseOldTraces, parseTraces } from "./trace-schema.js";
import { takesIds } from "./trace-ways.js";
/** More the server refuses. */
const MOST_ON_A_PAGE = 500;
const MOST_TRACES = 1_000_000;
/** A head that cannot be read is found, too: as broken. @throws MlflowError */
export async function* searchTraces(api, { search, version }) {
    const limit = search.limit ?? MOST_TRACES;
    const most = Math.min(search.pageSize ?? MOST_ON_A_PAGE, MOST_ON_A_PAGE, limit);
    const page = takesIds(version) ? pageOfThree : pageOfTwo;
    if (search.experimentIds.length > 0)
        yield* paged(token => page(api, { search, most, token }), limit);
}
function pageOfThree(api, { search, most, token }) {
    const { experimentIds, filter, orderBy } = search;
    const asked = {
        locations: experimentIds.map(id => ({ type: 'MLFLOW_EXPERIMENT', mlflow_experiment: { experiment_id: id } })),
        max_results: most,
        ...(filter ? { filter } : {}),
        ...(orderBy === undefined ? {} : { order_by: orderBy }),
        ...(token === undefined ? {} : { page_token: token }),
    };
    return api.post('/api/3.0/mlflow/traces/search', asked, parseTraces);
}
function pageOfTwo(api, { search, most, token }) {
    const { experimentIds, filter, orderBy } = search;
    const query = {
        experiment_ids: experimentIds,
        max_results: String(most),
        filter: filter || undefined,
        order_by: orderBy,
        page_token: token,
    };
    return api.get('/api/2.0/mlflow/traces', query, parseOldTraces);
}
