import { fieldsOf, firstOf, flagOf, listOf, numberOf, opened, textOf } from "./fields.js";
const whole = value => (Number.isSafeInteger(value) ? value : null);
const texts = value => {
    const list = typeof value === 'string' ? [value] : listOf(value);
    return list.length > 0 && list.every(each => typeof each === 'string') ? [...list] : null;
};
const oneOf = (...words) => value => words.find(word => word === value) ?? null;
/** Inspect's name, how it is read, and the names that others have. */
const OPTIONS = [
    ['temperature', numberOf],
    ['top_p', numberOf, 'topP'],
    ['top_k', whole, 'topK'],
    ['max_tokens', whole, 'max_completion_tokens', 'max_output_tokens', 'maxOutputTokens', 'maxTokens'],
    ['seed', whole],
    ['stop_seqs', texts, 'stop', 'stop_sequences', 'stopSequences'],
    ['frequency_penalty', numberOf],
    ['presence_penalty', numberOf],
    ['num_choices', whole, 'n'],
    ['best_of', whole],
    ['logprobs', flagOf],
    ['top_logprobs', whole],
    ['parallel_tool_calls', flagOf],
    ['reasoning_effort', oneOf('none', 'minimal', 'low', 'medium', 'high', 'xhigh')],
    ['reasoning_tokens', whole],
];
/** Where libraries leave them, the most explicit first. */
export function configOf({ inputs, attributes }) {
    const asked = fieldsOf(inputs);
    const places = [
        fieldsOf(opened(attributes['inspect.config'])),
        asked,
        fieldsOf(asked.config),
        fieldsOf(asked.generation_config),
        fieldsOf(asked.inferenceConfig),
        fieldsOf(opened(attributes.invocation_params)),
        attributes,
    ];
    const config = {};
    for (const [name, read, ...others] of OPTIONS) {
        const value = places.map(place => read(firstOf(place, name, ...others, `gen_ai.request.${name}`))).find(isGiven);
        if (value !== undefined && value !== null)
            config[name] = value;
    }
    return config;
}
const isGiven = (value) => value !== null;
export function toolsOf({ inputs, attributes }) {
    const asked = fieldsOf(inputs);
    const listed = [
        opened(attributes['mlflow.chat.tools']),
        asked.tools,
        fieldsOf(asked.toolConfig).tools,
        fieldsOf(opened(attributes.invocation_params)).tools,
    ].find(value => listOf(value).length > 0);
    return listOf(listed).flatMap(described);
}
function described(value) {
    const outer = fieldsOf(value);
    const fields = fieldsOf(firstOf(outer, 'function', 'toolSpec') ?? outer);
    const name = textOf(fields.name);
    if (name === null)
        return [];
    const schema = fieldsOf(firstOf(fields, 'parameters', 'input_schema', 'inputSchema', 'args_schema'));
    return [{ name, description: textOf(fields.description) ?? '', parameters: parameters(schema) }];
}
function parameters(schema) {
    const { properties, required } = schemaOf(fieldsOf(schema.json ?? schema), DEEPEST);
    return { type: 'object', properties: properties ?? {}, required: required ?? [], additionalProperties: false };
}
/** Deeper levels of a schema are left out. */
const DEEPEST = 8;
const TYPES = ['string', 'integer', 'number', 'boolean', 'array', 'object', 'null'];
/** What Inspect's own JSON Schema knows of a schema. */
function schemaOf(schema, levels) {
    const type = TYPES.find(each => each === String(schema.type ?? '').toLowerCase());
    const made = type === undefined ? {} : { type };
    if (typeof schema.description === 'string')
        made.description = schema.description;
    if (Array.isArray(schema.enum))
        made.enum = schema.enum;
    if (levels === 0)
        return made;
    if ('items' in schema)
        made.items = schemaOf(fieldsOf(schema.items), levels - 1);
    if ('properties' in schema) {
        const properties = Object.entries(fieldsOf(schema.properties));
        made.properties = Object.fromEntries(properties.map(([name, each]) => [name, schemaOf(fieldsOf(each), levels - 1)]));
    }
    const alternatives = listOf(schema.anyOf);
    if (alternatives.length > 0)
        made.anyOf = alternatives.map(each => schemaOf(fieldsOf(each), levels - 1));
    const required = listOf(schema.required).filter(each => typeof each === 'string');
    if (required.length > 0)
        made.required = required;
    return made;
}
export function toolChoiceOf({ inputs }) {
    const { tool_choice: choice } = fieldsOf(inputs);
    const fields = fieldsOf(choice);
    const name = textOf(fieldsOf(fields.function).name) ?? textOf(fields.name);
    if (name !== null)
        return { name };
    const word = textOf(choice) ?? textOf(fields.type);
    if (word === 'none')
        return 'none';
    return word === 'any' || word === 'required' ? 'any' : 'auto';
}
