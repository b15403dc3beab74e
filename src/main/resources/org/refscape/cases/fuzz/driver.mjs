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

/** A step along a path: how to read, to fill and to empty that part of a value. */
class Part {
  constructor(text) {
    this.kind = text[0] === '.' ? 'field' : text[1] === "'" ? 'key' : 'index';
    this.name = this.kind === 'field' ? text.slice(1) : this.kind === 'key' ? text.slice(2, -2) : Number(text.slice(1, -1));
  }

  read(from) {
    if (this.kind === 'key') return from.get(this.name);
    if (this.kind === 'index') return from[this.name];
    return from instanceof Thing ? from.fields.get(this.name) : from[this.name];
  }

  store(into, value) {
    if (this.kind === 'key') into.set(this.name, value);
    else if (this.kind === 'index') into[this.name] = value;
    else if (into instanceof Thing) into.fields.set(this.name, value);
    else if (into === undefined || into === null) into[this.name] = value;
    else throw new Unplayable('only objects of classes have fields here');
  }

  empty(of) {
    if (this.kind === 'key') of.delete(this.name);
    else if (this.kind === 'index') of.splice(this.name, 1);
    else if (of instanceof Thing) of.fields.delete(this.name);
    else delete of[this.name];
  }
}

/** The path of the holder, empty for a variable, and the part of it that is meant. */
function parts(path) {
  const last = /^(.*)(\.\w+|\[\d+]|\['[^']*'])$/.exec(path);
  return last ? [last[1], new Part(last[2])] : ['', undefined];
}

const LABEL = /=> '((?:[^'\\]|\\.)*)'/g;
const MOST_WAITS = 200;
const nextRound = () => new Promise((go) => setImmediate(go));
const after = (milliseconds) => new Promise((go) => setTimeout(go, milliseconds));

/** Everything of one program. */
class World {
  constructor(classes) {
    this.classes = classes;
  }

  variables = new Map();
  labels = new WeakMap();
  known = new Set();
  dead = new Set();
  targets = new Map(); // label of a WeakRef -> label of its target
  registrations = []; // {registry, target, held, token, done}, all by label
  called = []; // [registry, held] since the last turn

  /** The value at a path such as a.x[0]['k']; what JavaScript throws on the way is thrown. */
  find(path) {
    const [holder, part] = parts(path);
    return holder === '' ? this.variables.get(path) : part.read(this.find(holder));
  }

  /** After this, everything on the way to the place could be read. */
  approach(path) {
    const [holder] = parts(path);
    if (holder !== '') this.find(holder);
  }

  store(path, value) {
    const [holder, part] = parts(path);
    if (holder === '') this.variables.set(path, value);
    else part.store(this.find(holder), value);
  }

  /** Stores a result; nothing empties the place. */
  storeResult(path, value) {
    if (value === undefined || value === null) this.empty(path);
    else this.store(path, value);
  }

  empty(path) {
    const [holder, part] = parts(path);
    if (holder === '') this.variables.delete(path);
    else part.empty(this.find(holder));
  }

  label(value) {
    return (Object(value) === value && this.labels.get(value)) || null;
  }

  born(op, make) {
    if (op.to !== undefined) this.approach(op.to);
    const thing = make();
    this.watch(op, thing);
    if (op.to !== undefined) this.store(op.to, thing);
  }

  watch(op, thing) {
    if (this.known.has(op.label)) throw new Unplayable(`the label ${op.label} is used twice`);
    this.known.add(op.label);
    this.labels.set(thing, op.label);
  }

  /** A path, a plain value as {"plain": ...}, a new thing, or nothing. */
  operand(given) {
    if (typeof given === 'string') return this.find(given);
    if (given?.new === undefined) return given?.plain ?? null;
    const thing = this.fresh(given.new, given.key);
    this.watch(given, thing);
    return thing;
  }

  fresh(type, key) {
    const base = this.classes[type]?.base;
    if (base === 'list') return [];
    if (base === 'dict') return new Map();
    if (base === 'set') return new Set();
    const thing = new Thing();
    if (this.classes[type]?.eq && key !== undefined) thing.fields.set('key', key);
    return thing;
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
  new: (world, op) => void world.born(op, () => world.fresh(op.cls, op.key)),
  bind: (world, op) => {
    if (op.kind !== undefined) throw new Unplayable('JavaScript has only strong variables and fields');
    world.approach(op.to);
    world.store(op.to, world.operand(op.value));
  },
  read: (world, op) => result(world, op, world.find(op.from)),
  del: (world, op) => void world.empty(op.target),
  list: (world, op) => void world.born(op, () => op.items.map((item) => world.operand(item))),
  dict: (world, op) => void world.born(op, () => new Map(op.items.map(([key, value]) => [key, world.operand(value)]))),
  append: (world, op) => void world.find(op.list).push(world.operand(op.value)),
  insert: (world, op) => void world.find(op.list).splice(op.index, 0, world.operand(op.value)),
  remove: (world, op) => {
    const list = world.find(op.list);
    const { includes } = list;
    const value = world.operand(op.value);
    if (includes.call(list, value)) list.splice(list.indexOf(value), 1);
  },
  pop: (world, op) => {
    const list = world.find(op.list);
    return result(world, op, op.index === undefined ? list.pop() : list.splice(op.index, 1)[0]);
  },
  clear: (world, op) => {
    const container = world.find(op.target);
    if (Array.isArray(container)) container.length = 0;
    else container.clear();
  },
  add: (world, op) => void world.find(op.set).add(world.operand(op.value)),
  discard: (world, op) => void world.find(op.set).delete(world.operand(op.value)),
  raise: (world, op) => {
    throw new Error(op.msg);
  },
  ref: (world, op) => {
    let target;
    world.born(op, () => new WeakRef((target = world.operand(op.target))));
    world.targets.set(op.label, world.label(target));
  },
  deref: (world, op) => result(world, op, world.find(op.ref).deref()),
  map: (world, op) => void world.born(op, () => (op.cls === 'WeakMap' ? new WeakMap() : new Map())),
  set: (world, op) =>
    void world.born(op, () =>
      op.cls === 'WeakSet' ? new WeakSet() : new Set((op.items ?? []).map((item) => world.operand(item)))),
  wput: (world, op) => void world.find(op.in).set(world.operand(op.key), world.operand(op.value)),
  wget: (world, op) => result(world, op, world.find(op.in).get(world.operand(op.key))),
  wdel: (world, op) => ({ r: world.find(op.in).delete(world.operand(op.key)) }),
  wadd: (world, op) => void world.find(op.in).add(world.operand(op.value)),
  wdiscard: (world, op) => ({ r: world.find(op.in).delete(world.operand(op.value)) }),
  wcontains: (world, op) => ({ r: world.find(op.in).has(world.operand(op.key)) }),
  wlen: (world, op) => ({ r: world.find(op.in).size }),
  registry: (world, op) => {
    const { label } = op;
    world.born(op, () => new FinalizationRegistry((held) => heard(world, label, held)));
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
  collect: (world, op) => {
    if (op.gen === undefined) throw new Unplayable('collecting until nothing changes is not compared');
    return operations.gc(world);
  },
  state: (world) => ({
    alive: [...world.known].filter((label) => !world.dead.has(label)).sort(),
    names: Object.fromEntries([...world.variables].map(([name, value]) => [name, told(world, value)])),
  }),
};

/** A thing by its label, nothing as null; plain values are left out. */
function told(world, value) {
  if (value === undefined || value === null) return null;
  return Object(value) === value ? world.label(value) : undefined;
}

function result(world, op, value) {
  if (op.to !== undefined) world.storeResult(op.to, value);
  return { r: told(world, value) };
}

function register(world, op) {
  const registry = world.find(op.registry);
  const target = world.operand(op.target);
  const held = typeof op.held === 'string' ? op.held : op.held?.ref !== undefined ? world.find(op.held.ref) : world.operand(op.held);
  if (op.token === undefined) registry.register(target, held);
  else registry.register(target, held, world.find(op.token));
  world.registrations.push({
    registry: world.label(registry),
    target: world.label(target),
    held: heldText(world, held),
    token: op.token === undefined ? undefined : world.label(world.find(op.token)),
    done: false,
  });
}

function heldText(world, held) {
  return Object(held) === held ? world.label(held) : String(held ?? null);
}

function heard(world, registry, held) {
  const label = heldText(world, held);
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
  if (!Object.hasOwn(operations, op.op)) throw new Unplayable(`what "${op.op}" does cannot be seen from outside`);
  try {
    return operations[op.op](world, op) ?? {};
  } catch (error) {
    if (error instanceof Unplayable) throw error;
    return { x: error.name };
  }
}

/** Operations up to the next turn, with nothing awaited in between: one job. Gives the index of the turn. */
function job(world, ops, from, log) {
  let i = from;
  for (; i < ops.length && ops[i].op !== 'turn'; i++) log.push(perform(world, ops[i]));
  return i;
}

async function play(program) {
  const world = new World(program.classes ?? {});
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
