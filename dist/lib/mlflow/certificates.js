/** The certificates that the environment names, read. */
import { readFile } from 'node:fs/promises';
import { UserError } from "../errors.js";
/** For `createHttp`: a client of its own, so that what is believed of MLflow's server is believed of no other. */
export async function tlsOf({ tls }) {
    const ca = tls.ca === undefined ? undefined : await pem('MLFLOW_TRACKING_SERVER_CERT_PATH', tls.ca);
    const client = tls.client === undefined ? undefined : await pem('MLFLOW_TRACKING_CLIENT_CERT_PATH', tls.client);
    if (client !== undefined && !/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(client))
        throw new UserError({
            what: 'The client certificate comes without its private key.',
            where: 'the file that MLFLOW_TRACKING_CLIENT_CERT_PATH names',
            fix: 'Put certificate and unencrypted private key into one file in PEM.',
        });
    return { ca, cert: client, key: client, insecure: tls.insecure };
}
async function pem(variable, path) {
    const text = await readFile(path, 'utf8').catch((cause) => {
        throw unusable(variable, { what: `cannot be read (${String(Reflect.get(Object(cause), 'code'))})`, cause });
    });
    if (!text.includes('-----BEGIN CERTIFICATE-----'))
        throw unusable(variable, { what: 'holds no certificate in PEM' });
    return text;
}
function unusable(variable, { what, cause }) {
    return new UserError({ what: `The file that ${variable} names ${what}.`, where: variable, fix: 'Name a readable file in PEM.' }, { cause });
}
