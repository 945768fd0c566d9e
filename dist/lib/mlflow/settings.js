/**
 * What is logged to MLflow and where: the settings of inspect-mlflow, by their new and their old names,
 * and those of MLflow's own client for the connection.
 */
import { UserError } from "../errors.js";
import { serverOf } from "./tracking-uri.js";
import { given, words, yesOrNo } from "./variables.js";
const EXPERIMENT = 'inspect_ai';
const DATABRICKS_EXPERIMENT = `/Shared/${EXPERIMENT}`;
const AUTOLOG_MODELS = ['openai', 'anthropic', 'langchain', 'litellm'];
/** @throws UserError for a value that cannot be meant; its text repeats no value of the environment. */
export function loadSettings(env, overrides = {}) {
    const uri = explicit('trackingUri', overrides.trackingUri) ?? setting(env, 'TRACKING_URI', 'MLFLOW_TRACKING_URI');
    const server = uri && serverOf(uri, { env, overrides });
    return {
        trackingUri: server?.kind === 'databricks' ? 'databricks' : server?.url,
        experimentName: experimentName(env, { name: overrides.experimentName, server }),
        tracingEnabled: overrides.tracingEnabled ?? flag(setting(env, 'TRACING_ENABLED', 'MLFLOW_INSPECT_TRACING')) ?? false,
        logArtifacts: overrides.logArtifacts ?? flag(setting(env, 'LOG_ARTIFACTS', 'MLFLOW_INSPECT_LOG_ARTIFACTS')) ?? true,
        autologEnabled: overrides.autologEnabled ?? flag(setting(env, 'AUTOLOG_ENABLED')) ?? true,
        autologModels: autologModels(overrides.autologModels, setting(env, 'AUTOLOG_MODELS')),
        parentRunId: (explicit('parentRunId', overrides.parentRunId) ?? setting(env, 'PARENT_RUN_ID'))?.text,
        server,
    };
}
/** What must never be shown, for the door to mask: some of it may stand in a URI and in no variable of its own. */
export function secretsOfServer({ credentials }) {
    switch (credentials.kind) {
        case 'none':
            return [];
        case 'basic': {
            const { username, password } = credentials;
            return [password, encodeURIComponent(password), basicToken({ username, password })].filter(Boolean);
        }
        case 'bearer':
            return [credentials.token];
        case 'oauth':
            return [credentials.clientSecret];
    }
}
export function basicToken({ username, password }) {
    return Buffer.from(`${username}:${password}`).toString('base64');
}
/** The new name wins; an old one that is wrong does not matter then. */
function setting(env, name, legacy) {
    return given(env, `INSPECT_MLFLOW_${name}`, ...(legacy === undefined ? [] : [legacy]));
}
function explicit(name, value) {
    const text = value?.trim();
    return text ? { name, text } : undefined;
}
function flag(given) {
    return given && yesOrNo(given);
}
function autologModels(explicit, given) {
    const models = explicit ? words(JSON.stringify(explicit)) : words(given?.text ?? '');
    return models.length > 0 ? models : AUTOLOG_MODELS;
}
function experimentName(env, { name, server }) {
    const databricks = server?.kind === 'databricks';
    const asked = explicit('experimentName', name) ?? setting(env, 'EXPERIMENT_NAME', 'MLFLOW_EXPERIMENT_NAME');
    if (!asked)
        return databricks ? DATABRICKS_EXPERIMENT : EXPERIMENT;
    if (databricks && !asked.text.startsWith('/'))
        throw new UserError({
            what: 'On Databricks an experiment is named by its path in the workspace.',
            where: asked.name,
            fix: `Give an absolute path, such as ${DATABRICKS_EXPERIMENT}.`,
        });
    return asked.text;
}
