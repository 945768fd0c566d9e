/** The script of the report page: brings the samples to life. */
import type { PageSamples } from '../report/html/page-samples.ts'
import { Explorer } from './explorer.ts'
import { unfoldForPrint } from './printing.ts'

const root = document.getElementById('explorer')
const json = document.getElementById('samples-json')?.textContent
if (root && json) new Explorer(root, JSON.parse(json) as PageSamples)
unfoldForPrint()
