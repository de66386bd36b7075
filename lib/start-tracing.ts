/**
 * Starts the traces where there is a collector for them. Without one, nothing of OpenTelemetry is loaded.
 *
 * @returns a function that sends what is left and stops them
 */
export async function startTracing(collector: string | undefined): Promise<() => Promise<void>> {
  if (!collector) return async () => undefined;
  const { traceRequests } = await import('./tracing');
  return traceRequests();
}
