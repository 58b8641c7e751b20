import { createIdentifier } from '@univerjs/core';

/**
 * Stands in the bundle instead of `@univerjs/telemetry`, a package without a licence field that holds just this name: the grid asks for
 * a service under it, and there is none.
 */
export const ITelemetryService = createIdentifier('telemetry.service');
