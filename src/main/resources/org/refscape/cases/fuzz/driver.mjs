/*
 * Plays programs on the V8 of the Node.js that runs this file and tells what each operation did.
 *
 *   node --expose-gc driver.mjs
 *
 * Each line of the input is a program as JSON: {"classes": ..., "ops": [...]}. Each line of the output answers one:
 * {"log": [entry for each operation]} or {"error": "why it cannot be played"}. The first line tells the version.
 *
 * Nothing of a program is ever executed as source code. Each program gets an engine of its own, because one in which a registry
 * goes while a callback is due makes no callbacks any more. Operations up to a "turn" are one job.
 *
 * How deaths are seen: one weak map has a label for every thing. What it still has entries for is read off its description,
 * which lists the labels without touching, and so keeping alive, the things.
 */
import { createInterface } from 'node:readline';
import { inspect } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

class Unplayable extends Error {}

class Thing {
  fields = new Map();
}

const LABEL = /=> '((?:[^'\\]|\\.)*)'/g;
const MOST_WAITS = 200;
const nextRound = () => new Promise((go) => setImmediate(go));
const after = (milliseconds) => new Promise((go) => setTimeout(go, milliseconds));

/** Everything of one program. */
class World {
  variables = new Map();
  labels = new WeakMap();
  known = new Set();
  dead = new Set();
  targets = new Map(); // label of a WeakRef -> label of its target
  registrations = []; // {registry, target, held, token, done}, all by label
  called = []; // [registry, held] since the last turn

  find(path) {
    const [name, ...fields] = path.split('.');
    let found = this.variables.get(name);
    for (const field of fields) {
      if (found !== undefined && !(found instanceof Thing)) throw new Unplayable(`there are no fields on the way of ${path}`);
      found = found?.fields.get(field);
    }
    if (found === undefined) throw new Unplayable(`there is nothing at ${path}`);
    return found;
  }

  /** The table and the key of a variable or field. */
  slot(path) {
    const dot = path.lastIndexOf('.');
    if (dot < 0) return [this.variables, path];
    const holder = this.find(path.slice(0, dot));
    if (!(holder instanceof Thing)) throw new Unplayable(`what holds ${path} has no fields`);
    return [holder.fields, path.slice(dot + 1)];
  }

  store(path, value) {
    const [table, key] = this.slot(path);
    if (value === undefined) table.delete(key);
    else table.set(key, value);
  }

  label(value) {
    return (Object(value) === value && this.labels.get(value)) || null;
  }

  born(op, thing) {
    if (this.known.has(op.label)) throw new Unplayable(`the label ${op.label} is used twice`);
    this.known.add(op.label);
    this.labels.set(thing, op.label);
    if (op.to !== undefined) this.store(op.to, thing);
  }

  /** A path, or a plain value as {"plain": ...}. */
  operand(given) {
    return typeof given === 'string' ? this.find(given) : given?.plain;
  }

  /** Labels of all that the heap still has. */
  present() {
    const text = inspect(this.labels, { showHidden: true, depth: 0, maxArrayLength: null, breakLength: Infinity });
    return new Set([...text.matchAll(LABEL)].map((match) => match[1]));
  }

  isDue(each) {
    return !each.done && this.dead.has(each.target) && !this.dead.has(each.registry);
  }
}

/** What each operation does; what it gives is its entry in the log. */
const operations = {
  new: (world, op) => void world.born(op, new Thing()),
  bind: (world, op) => void world.store(op.to, world.operand(op.value)),
  del: (world, op) => void world.store(op.target, undefined),
  ref: (world, op) => {
    const target = world.operand(op.target);
    world.born(op, new WeakRef(target));
    world.targets.set(op.label, world.label(target));
  },
  deref: (world, op) => result(world, op, world.find(op.ref).deref()),
  map: (world, op) => void world.born(op, op.cls === 'WeakMap' ? new WeakMap() : new Map()),
  set: (world, op) => void world.born(op, op.cls === 'WeakSet' ? new WeakSet() : new Set()),
  wput: (world, op) => void world.find(op.in).set(world.operand(op.key), world.operand(op.value)),
  wget: (world, op) => result(world, op, world.find(op.in).get(world.operand(op.key))),
  wdel: (world, op) => ({ r: world.find(op.in).delete(world.operand(op.key)) }),
  wadd: (world, op) => void world.find(op.in).add(world.operand(op.value)),
  wdiscard: (world, op) => ({ r: world.find(op.in).delete(world.operand(op.value)) }),
  wcontains: (world, op) => ({ r: world.find(op.in).has(world.operand(op.key)) }),
  wlen: (world, op) => ({ r: world.find(op.in).size }),
  registry: (world, op) => {
    const { label } = op;
    world.born(op, new FinalizationRegistry((held) => heard(world, label, held)));
  },
  register: (world, op) => register(world, op),
  unregister: (world, op) => {
    const [registry, token] = [world.find(op.registry), world.find(op.token)];
    const r = registry.unregister(token);
    const gone = (each) => !each.done && each.registry === world.label(registry) && each.token === world.label(token);
    world.registrations = world.registrations.filter((each) => !gone(each));
    return { r };
  },
  gc: (world) => {
    globalThis.gc();
    return collected(world);
  },
  state: (world) => ({
    alive: [...world.known].filter((label) => !world.dead.has(label)).sort(),
    names: Object.fromEntries([...world.variables].map(([name, value]) => [name, plain(world, value)])),
  }),
};

function plain(world, value) {
  return Object(value) === value ? world.label(value) : undefined;
}

function result(world, op, value) {
  if (op.to !== undefined) world.store(op.to, value);
  return { r: value === undefined ? null : plain(world, value) };
}

function register(world, op) {
  const registry = world.find(op.registry);
  const target = world.operand(op.target);
  const held = typeof op.held === 'string' ? op.held : world.find(op.held.ref);
  if (op.token === undefined) registry.register(target, held);
  else registry.register(target, held, world.find(op.token));
  world.registrations.push({
    registry: world.label(registry),
    target: world.label(target),
    held: typeof op.held === 'string' ? op.held : world.label(held),
    token: op.token === undefined ? undefined : world.label(world.find(op.token)),
    done: false,
  });
}

function heard(world, registry, held) {
  const label = typeof held === 'string' ? held : world.label(held);
  world.called.push([registry, label]);
  const made = world.registrations.find((each) => each.registry === registry && each.held === label && world.isDue(each));
  if (made) made.done = true;
}

/** What a collection took, and the WeakRefs still there that led to it. */
function collected(world) {
  const now = world.present();
  const died = [...world.known].filter((label) => !world.dead.has(label) && !now.has(label)).sort();
  died.forEach((label) => world.dead.add(label));
  const cleared = [...world.targets]
    .filter(([reference, target]) => died.includes(target) && !world.dead.has(reference))
    .map(([reference]) => reference)
    .sort();
  return { ...(died.length && { died }), ...(cleared.length && { cleared }) };
}

/** Ends the job; waits for the callbacks that are due. */
async function turn(world) {
  await nextRound();
  for (let i = 0; i < MOST_WAITS && world.registrations.some((each) => world.isDue(each)); i++) await after(2);
  for (let i = 0; i < 3; i++) await nextRound();
  await after(1);
  const callbacks = {};
  for (const [registry, held] of world.called.sort()) (callbacks[registry] ??= []).push(held);
  world.called = [];
  return Object.keys(callbacks).length ? { callbacks } : {};
}

function perform(world, op) {
  if (!Object.hasOwn(operations, op.op)) throw new Unplayable(`the operation ${JSON.stringify(op.op)} cannot be played here`);
  try {
    return operations[op.op](world, op) ?? {};
  } catch (error) {
    if (error instanceof TypeError) return { x: 'TypeError' };
    throw error;
  }
}

/** Operations up to the next turn, with nothing awaited in between: one job. Gives the index of the turn. */
function job(world, ops, from, log) {
  let i = from;
  for (; i < ops.length && ops[i].op !== 'turn'; i++) log.push(perform(world, ops[i]));
  return i;
}

async function play(program) {
  const world = new World();
  const log = [];
  for (let i = job(world, program.ops, 0, log); i < program.ops.length; i = job(world, program.ops, i + 1, log)) {
    log.push(await turn(world));
  }
  return log;
}

/** An engine of its own for the program. */
function answer(line) {
  return new Promise((tell) => {
    const engine = new Worker(new URL(import.meta.url), { workerData: line });
    engine.on('message', (message) => {
      tell(message);
      engine.terminate();
    });
    engine.on('error', (error) => tell({ error: String(error.message) }));
  });
}

async function answerAll() {
  const say = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);
  say({ implementation: typeof gc === 'function' ? 'node' : 'node without --expose-gc', version: process.versions.node });
  for await (const line of createInterface({ input: process.stdin })) say(await answer(line));
}

async function playHere() {
  try {
    parentPort.postMessage({ log: await play(JSON.parse(workerData)) });
  } catch (error) {
    parentPort.postMessage({ error: String(error.message) });
  }
}

await (isMainThread ? answerAll() : playHere());
