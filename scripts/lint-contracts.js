/**
 * Checks the contracts by the rules in redocly.yaml. Asks nothing of the network, and is silent when all is well.
 */
import { spawnSync } from 'node:child_process'

const { status, stdout, stderr } = spawnSync(
  process.execPath,
  ['node_modules/@redocly/cli/bin/cli.js', 'lint', '--format=stylish', 'src/contracts/*.yaml'],
  {
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  },
)
if (status !== 0) console.error(stdout + stderr)
process.exitCode = status ?? 1
