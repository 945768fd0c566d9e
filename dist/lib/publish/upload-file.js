/** @returns no line where it was stored. @throws MlflowError */
export async function uploadFile(client, run, { path, body }) {
    const outcome = await client.uploadArtifact(run, path, body);
    return outcome.kind === 'stored' ? [] : [`${path} was not uploaded: ${outcome.reason} ${outcome.fix}`];
}
