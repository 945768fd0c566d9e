/** MLflow's server in a virtual environment of its own. */
import { join } from 'node:path'
import * as python from '../python.ts'

export type Major = 2 | 3

/** Why these tests cannot run here; undefined when they can. */
export const obstacle = (): string | undefined => python.obstacle('an MLflow server')

/** The Python that has MLflow. */
export function install(major: Major): Promise<string> {
  return python.installed('mlflow', join(import.meta.dirname, `requirements-${major}.txt`))
}
