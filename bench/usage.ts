/** Loaded into a measured process: writes its peak memory and processor time when it ends. */
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const usage = { peakKilobytes: maxRSS, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 }
  writeFileSync(process.env.BENCH_USAGE ?? '/dev/null', JSON.stringify(usage))
})
