/** Where there is no build, a thread does not inherit its parent's loaders: this one registers tsx, then runs the source named. */
import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
await import(`../${workerData.name}.ts`);
