"""Plays programs on the Python that runs this file and tells what each operation did.

  python driver.py [--shake N]

Each line of the input is a program as JSON: {"classes": ..., "callbacks": ..., "ops": [...]}. Each line of the output answers
one: {"log": [record for each operation]} or {"error": "why it cannot be played"}. The first line of the output tells the
version. Each program gets a process of its own, so that none affects the next. With --shake, N objects exist
before the first operation, so that everything has another address.

Standard library only; CPython 3.9 and newer. Nothing of a program is ever executed but what Compiler writes, and Compiler
writes names, attributes, indices and literals that it has checked.

How deaths are seen: each object, list, dict, set and tuple holds one extra thing in the place that its type releases first.
That thing is a code object. The collector does not know code objects, so it changes no count, no generation and no order; it can
be weakly referenced, so its end calls back at once, even in the middle of a deallocation; and it refers to nothing.
"""
import functools
import gc
import json
import keyword
import os
import re
import subprocess
import sys
import types
import weakref

INLINE_ATTRIBUTES = sys.version_info >= (3, 11)
HIDDEN_ATTR = "A0o"       # sorts before every lower-case slot name
HIDDEN_KEY = "\x00o"      # the first key of a built-in dict
TOKEN = re.compile(r"""\A(?:(?P<name>[A-Za-z_]\w*)|\.(?P<attr>[A-Za-z_]\w*)"""
                   r"""|\[(?P<int>\d{1,9})\]|\['(?P<key>[^'\\\x00-\x1f]*)'\])""", re.ASCII)
VIEWS = (None, "keys", "values", "items")


class Refused(Exception):
    """A program that must not or cannot be played."""


def plain(name):
    """The name, if it may stand in source code."""
    ok = isinstance(name, str) and re.match(r"[A-Za-z_]\w*\Z", name, re.ASCII)
    if not ok or keyword.iskeyword(name) or name.startswith(("_o_", "__")) or name in (HIDDEN_ATTR, "gc", "weakref"):
        raise Refused("%r cannot be a name here" % (name,))
    return name


def tokens(path):
    out, rest = [], path
    while rest or not out:
        m = TOKEN.match(rest)
        if m is None or (m.lastgroup == "name") != (not out):
            raise Refused("%r is no path" % (path,))
        value = m.group(m.lastgroup)
        if m.lastgroup in ("name", "attr"):
            plain(value)
        out.append((m.lastgroup, value))
        rest = rest[m.end():]
    return out


def whole(number):
    if isinstance(number, bool) or not isinstance(number, int):
        raise Refused("%r is no whole number" % (number,))
    return number


class Compiler:
    """Turns operations into Python source. Names that begin with _o_ are the observer's."""

    def __init__(self, program):
        self.program = program
        self.classes = {plain(n): c for n, c in program.get("classes", {}).items()}
        self.callbacks = {plain(n): b for n, b in program.get("callbacks", {}).items()}
        self.functions = []
        self.count = 0
        self.nested = False

    # -- what operations name ----------------------------------------------------
    def path(self, path):
        source = ""
        for kind, value in tokens(path):
            if kind == "int":          # the extra item at the end of a list or tuple is not there for the program
                source = "%s[_o_index(%s, %s)]" % (source, source, value)
            else:
                source += {"name": "%s", "attr": ".%s", "key": "['%s']"}[kind] % value
        return source

    def expr(self, value):
        if isinstance(value, str):
            return self.path(value)
        if value is None or isinstance(value, (bool, int)):
            return repr(value)
        if isinstance(value, dict) and list(value) == ["str"] and isinstance(value["str"], str):
            return repr(value["str"])
        if isinstance(value, dict) and "new" in value:
            return self.new(value["new"], value["label"], value.get("key"))
        raise Refused("%r is no value" % (value,))

    def exprs(self, op, first):
        return ", ".join([first] + [self.expr(v) for v in op])

    def new(self, cls, label, key=None):
        if cls not in self.classes:
            raise Refused("there is no class %r" % (cls,))
        return "_o_new(%r, %r, %r)" % (cls, str(label), None if key is None else whole(key))

    def callback(self, cb):
        if cb is None:
            return ""
        if isinstance(cb, dict):
            return ", %s.on_dead" % self.path(cb["method"])
        if cb not in self.callbacks:
            raise Refused("there is no callback %r" % (cb,))
        return ", " + cb

    def own_name(self):
        self.count += 1
        return "_o_function_%d" % self.count

    def body(self, ops, local):
        """Lines of a function's body; names that it binds are global unless they are local."""
        bound = []
        for op in ops:
            for key in ("to", "target") if op["op"] == "del" else ("to",):
                if isinstance(op.get(key), str):
                    parts = tokens(op[key])
                    if len(parts) == 1 and parts[0][1] not in local and parts[0][1] not in bound:
                        bound.append(parts[0][1])
        lines = ["global " + ", ".join(bound)] if bound else []
        outer, self.nested = self.nested, True
        for op in ops:
            lines += self.op(op)
        self.nested = outer
        return ["    " + line for line in lines]

    # -- operations ----------------------------------------------------------------
    def op(self, op):
        write = getattr(self, "op_" + str(op["op"]), None)
        if write is None:
            raise Refused("the operation %r cannot be played here" % (op["op"],))
        return write(op)

    def out(self, op, source, conv="_o_lab"):
        """Reports the value of an expression."""
        inner = "%s(%s)" % (conv, source) if conv else source
        return ["_o_res(%r, %s)" % (op["op"], inner) if self.nested else "_o_out(%s)" % inner]

    def store(self, op, source):
        return ["%s = %s" % (self.path(op["to"]), source) if op.get("to") is not None else source]

    def op_gc_threshold(self, op):
        raise Refused("when the collector starts by itself is a matter of every object that the interpreter makes, and"
                      " this observer makes too many; save the program and run it, there they are not counted")

    def op_exit(self, op):
        raise Refused("nobody is left to report what happens when the interpreter exits; save the program and run it,"
                      " it prints what is called then")

    def op_state(self, op): return ["pass"]
    def op_new(self, op): return self.store(op, self.new(op["cls"], op["label"], op.get("key")))
    def op_bind(self, op): return self.store(op, self.expr(op["value"]))
    def op_del(self, op): return ["del " + self.path(op["target"])]
    def op_raise(self, op): return ["raise RuntimeError(%r)" % str(op.get("msg", ""))]

    def op_read(self, op):
        if op.get("to") is None:
            return self.out(op, self.path(op["from"]))
        return self.store(op, self.path(op["from"])) + self.out(op, self.path(op["to"]))

    def op_list(self, op):
        return self.store(op, "_o_list(%r, [%s])" % (op["label"], ", ".join(map(self.expr, op["items"]))))

    def op_dict(self, op):
        pairs = ["%r: None" % HIDDEN_KEY] + ["%r: %s" % (str(k), self.expr(v)) for k, v in op["items"]]
        return self.store(op, "_o_dict(%r, {%s})" % (op["label"], ", ".join(pairs)))

    def op_set(self, op):
        return self.store(op, "_o_set(%s)" % self.exprs(op["items"], repr(op["label"])))

    def op_tuple(self, op):
        if not op["items"]:
            raise Refused("a tuple needs an item, because the empty tuple is one shared constant")
        return self.store(op, "_o_tuple(%s)" % self.exprs(op["items"], repr(op["label"])))

    def op_append(self, op): return ["_o_append(%s)(%s)" % (self.path(op["list"]), self.expr(op["value"]))]

    def op_insert(self, op):
        return ["_o_insert(%s)(%d, %s)" % (self.path(op["list"]), whole(op["index"]), self.expr(op["value"]))]

    def op_pop(self, op):
        index = op.get("index")
        return self.out(op, "_o_pop(%s, %r)" % (self.path(op["list"]), None if index is None else whole(index)))

    def op_remove(self, op): return ["_o_remove(%s)(%s)" % (self.path(op["list"]), self.expr(op["value"]))]
    def op_clear(self, op): return ["_o_clear(%s)" % self.path(op["target"])]
    def op_add(self, op): return ["%s.add(%s)" % (self.path(op["set"]), self.expr(op["value"]))]
    def op_discard(self, op): return ["%s.discard(%s)" % (self.path(op["set"]), self.expr(op["value"]))]

    def made(self, op, source, shared=None):
        return self.store(op, "_o_reg(%s, %r, %r, %r)" % (source, op["label"], self.nested, shared))

    def weak(self, op, maker):
        if op.get("cb") is not None:
            return self.made(op, "weakref.%s(%s%s)" % (maker, self.expr(op["target"]), self.callback(op["cb"])))
        self.count += 1
        source = "weakref.%s(_o_count(%d, %s))" % (maker, self.count, self.expr(op["target"]))
        return self.made(op, source, self.count)

    def op_ref(self, op): return self.weak(op, "ref")
    def op_proxy(self, op): return self.weak(op, "proxy")

    def op_weakmethod(self, op):
        return self.made(op, "weakref.WeakMethod(%s.on_call%s)" % (self.expr(op["target"]), self.callback(op.get("cb"))))

    def op_deref(self, op):
        source = "%s()" % self.path(op["ref"])
        if op.get("to") is None:
            return self.out(op, source)
        return self.store(op, source) + self.out(op, self.path(op["to"]))

    def op_proxy_get(self, op): return self.out(op, "%s.%s" % (self.path(op["proxy"]), plain(op["attr"])))

    def op_proxy_set(self, op):
        return ["%s.%s = %s" % (self.path(op["proxy"]), plain(op["attr"]), self.expr(op["value"]))]

    def op_eq(self, op): return self.out(op, "%s == %s" % (self.path(op["a"]), self.path(op["b"])), None)
    def op_hash(self, op): return self.out(op, "hash(%s)" % self.path(op["of"]), "_o_true")

    def op_finalize(self, op):
        name = self.own_name()
        lines = ["def %s(*args):" % name, "    _o_ev('fin', %r, [_o_lab(a) for a in args])" % op["label"]]
        self.functions.append("\n".join(lines + self.body(op.get("body", []), ("args",))
                                        + ["    return %r" % ("done " + op["label"])]))
        return self.made(op, "weakref.finalize(%s, %s)" % (self.expr(op["target"]), self.exprs(op["args"], name)))

    def op_fin_call(self, op): return self.out(op, "%s()" % self.path(op["fin"]), None)
    def op_fin_detach(self, op): return self.out(op, "%s.detach()" % self.path(op["fin"]), "_o_finres")
    def op_fin_peek(self, op): return self.out(op, "%s.peek()" % self.path(op["fin"]), "_o_finres")
    def op_fin_atexit(self, op): return ["%s.atexit = %r" % (self.path(op["fin"]), bool(op["value"]))]
    def op_run_atexit(self, op): return ["weakref.finalize._exitfunc()"]

    def op_weakdict(self, op):
        kinds = {"value": "WeakValueDictionary", "key": "WeakKeyDictionary"}
        return self.made(op, "weakref.%s()" % kinds[op["kind"]])

    def op_weakset(self, op): return self.made(op, "weakref.WeakSet()")

    def op_wput(self, op):
        return ["%s[%s] = %s" % (self.path(op["in"]), self.expr(op["key"]), self.expr(op["value"]))]

    def op_wget(self, op):
        source = "%s.get(%s)" % (self.path(op["in"]), self.expr(op["key"]))
        if op.get("to") is None:
            return self.out(op, source)
        return self.store(op, source) + self.out(op, self.path(op["to"]))

    def op_wdel(self, op): return ["del %s[%s]" % (self.path(op["in"]), self.expr(op["key"]))]
    def op_wlen(self, op): return self.out(op, "_o_len(%s)" % self.path(op["in"]), None)
    def op_wcontains(self, op): return self.out(op, "%s in %s" % (self.expr(op["key"]), self.path(op["in"])), None)
    def op_wadd(self, op): return ["%s.add(%s)" % (self.path(op["in"]), self.expr(op["value"]))]
    def op_wdiscard(self, op): return ["%s.discard(%s)" % (self.path(op["in"]), self.expr(op["value"]))]

    def op_iter_start(self, op):
        if op.get("view") not in VIEWS:
            raise Refused("there is no view %r" % (op["view"],))
        return self.store(op, "iter(%s%s)" % (self.path(op["in"]), ".%s()" % op["view"] if op.get("view") else ""))

    def op_iter_next(self, op): return self.out(op, "next(%s)" % self.path(op["iter"]), "_o_labs")
    def op_iter_close(self, op): return ["%s.close()" % self.path(op["iter"])]
    def op_collect(self, op): return self.out(op, "gc.collect(%d)" % whole(op.get("gen", 2)), None)
    def op_gc_enable(self, op): return ["gc.enable()"] + self.out(op, "gc.isenabled()", None)
    def op_gc_disable(self, op): return ["gc.disable()"] + self.out(op, "gc.isenabled()", None)
    def op_gc_saveall(self, op): return ["gc.set_debug(%s)" % ("gc.DEBUG_SAVEALL" if op["on"] else "0")]
    def op_garbage_clear(self, op): return ["gc.garbage.clear()"]
    def op_gc_callbacks(self, op): return ["gc.callbacks.%s(_o_gccb)" % ("append" if op["on"] else "remove")]

    def op_call(self, op):
        name = self.own_name()
        local = tuple(plain(each) for each in op.get("locals", ()))
        lines = ["def %s():" % name] + (self.body(op["body"], local) or ["    pass"])
        if op.get("ret") is not None:
            lines.append("    return " + self.expr(op["ret"]))
        self.functions.append("\n".join(lines))
        return self.store(op, name + "()")

    # -- definitions -----------------------------------------------------------------
    def class_source(self, name, spec):
        base = spec.get("base", "object")
        if base not in ("object", "list", "dict", "set"):
            raise Refused("there is no base class %r" % (base,))
        lines = ["class %s(%s):" % (name, base)]
        if spec.get("slots") is not None:
            allowed = [s if s in ("__dict__", "__weakref__") else plain(s) for s in spec["slots"]]
            lines.append("    __slots__ = %r" % ((HIDDEN_ATTR,) + tuple(allowed),))
        elif base != "object" or not INLINE_ATTRIBUTES:
            room = (HIDDEN_ATTR, "__dict__") + (() if base == "set" else ("__weakref__",))
            lines.append("    __slots__ = %r" % (room,))
        if spec.get("eq"):
            lines.append("    def __eq__(self, other): return isinstance(other, %s) and self.key == other.key" % name)
            lines.append("    def __hash__(self): return hash(self.key)")
        if spec.get("del") is not None:
            lines += ["    def __del__(self):", "        _o_ev('del', _o_lab(self))"]
            lines += ["    " + line for line in self.body(spec["del"], ("self",))]
        lines.append("    def on_dead(self, ref): _o_ev('cb', 'on_dead:' + _o_lab(self), _o_lab(ref))")
        lines.append("    def on_call(self): return 'called'")
        return "\n".join(lines)

    def compile(self):
        """Sources of the definitions, and of each operation."""
        definitions = []
        for name, body in self.callbacks.items():
            lines = ["def %s(ref):" % name, "    _o_ev('cb', %r, _o_lab(ref))" % name]
            definitions.append("\n".join(lines + self.body(body, ("ref",))))
        for name, spec in self.classes.items():
            definitions.append(self.class_source(name, spec))
        ops = ["\n".join(self.op(op)) for op in self.program["ops"]]
        return self.functions + definitions, ops


class Watch(weakref.ref):
    """Sees the end of an extra thing."""
    __slots__ = ("number",)


def append(observed, value):
    observed.insert(len(observed) - 1, value)


def insert(observed, index, value):
    n = len(observed) - 1
    observed.insert(min(index, n) if index >= 0 else max(index + n, 0), value)


def remove(observed, value):
    """As list.remove, which holds nothing any more when it raises; the extra item is not compared with."""
    i = 0
    try:
        while i < len(observed) - 1:
            if observed[i] is value or observed[i] == value:
                del observed[i]
                return
            i += 1
        raise ValueError("list.remove(x): x not in list")
    finally:
        del observed, value


class Player:
    """Plays one program and writes its log."""
    NOTICED_AFTERWARDS = ("ref", "proxy", "weakmethod", "finalize", "wvd", "wkd", "wset")
    MADE = {weakref.ref: "ref", weakref.WeakMethod: "weakmethod", weakref.finalize: "finalize",
            weakref.WeakValueDictionary: "wvd", weakref.WeakKeyDictionary: "wkd", weakref.WeakSet: "wset"}

    def __init__(self, program):
        self.program = program
        self.events, self.result = [], []
        self.id2label = {}
        self.kind = {}          # label -> (kind, type, id)
        self.order = []         # labels in the order of creation
        self.alive = {}
        self.displaced = []     # found dead because their address is in use again
        self.used = {}          # label -> how often asked for
        self.watches, self.watched = {}, {}
        self.counts = {}        # of weak references, while one is made
        self.counter = 0
        self.code = compile("0", "<extra>", "eval")
        self.before = {k: {} for k in ("rc", "wr", "wc", "fin", "wk", "gen", "names")}
        self.garbage_before = []
        box = {0: []}
        self.own_references = [sys.getrefcount(box[k]) for k in box][0]

    # -- extra things ------------------------------------------------------------------
    def extra(self, label, first_in_set=False):
        self.counter += 1
        if first_in_set:
            i = 0
            code = self.code.replace(co_name="s0")
            while hash(code) & 0x3ff:
                i += 1
                code = self.code.replace(co_name="s%d" % i)
        else:
            code = self.code.replace(co_firstlineno=self.counter)
        watch = Watch(code, self.on_end)
        watch.number = self.counter
        self.watches[self.counter] = watch
        self.watched[self.counter] = label
        return code

    def on_end(self, watch):
        label = self.watched[watch.number]
        self.events.append(("dead", label))
        self.alive.pop(label, None)
        ident = self.kind[label][2]
        if self.id2label.get(ident) == label:
            del self.id2label[ident]

    def register(self, thing, label, kind):
        seen = self.used.get(label, 0) + 1
        self.used[label] = seen
        if seen > 1:
            label = "%s#%d" % (label, seen)
        old = self.id2label.get(id(thing))
        if old is not None and self.alive.pop(old, None):
            self.displaced.append(old)
        self.id2label[id(thing)] = label
        self.kind[label] = (kind, type(thing), id(thing))
        self.order.append(label)
        self.alive[label] = True
        return label

    # -- called by the source ----------------------------------------------------------
    def _o_new(self, cls, label, key):
        c = self.names[cls]
        o = c.__new__(c)
        o.A0o = self.extra(self.register(o, label, "object"))
        if self.program["classes"][cls].get("eq"):
            o.key = key
        return o

    def _o_list(self, label, x):
        x.append(self.extra(self.register(x, label, "list")))
        return x

    def _o_dict(self, label, x):
        x[HIDDEN_KEY] = self.extra(self.register(x, label, "dict"))
        return x

    def _o_set(self, label, *items):
        x = set()
        x.add(self.extra(self.register(x, label, "set"), True))
        for i in items:
            x.add(i)
        return x

    def _o_tuple(self, label, *items):
        hold = []            # the label is needed by the extra thing, and the tuple by the label
        x = items + (self.extra(hold),)
        hold.append(self.register(x, label, "tuple"))
        self.watched[self.counter] = hold[0]
        return x

    @staticmethod
    def _o_index(x, i):
        return i + 1 if type(x) in (list, tuple) and i == len(x) - 1 and type(x[i]) is types.CodeType else i

    @staticmethod
    def _o_len(x):
        """Without the extra thing."""
        n, code = len(x), types.CodeType
        hidden = (type(x) in (list, tuple) and n > 0 and type(x[-1]) is code or type(x) is dict and HIDDEN_KEY in x
                  or type(x) is set and any(type(i) is code for i in x))
        return n - 1 if hidden else n

    @staticmethod
    def _o_append(x):
        return functools.partial(append, x) if type(x) is list else x.append

    @staticmethod
    def _o_insert(x):
        return functools.partial(insert, x) if type(x) is list else x.insert

    @staticmethod
    def _o_remove(x):
        return functools.partial(remove, x) if type(x) is list else x.remove

    @staticmethod
    def _o_pop(x, i):
        if type(x) is set and len(x) == 1 and i is None:
            raise KeyError("pop from an empty set")
        if type(x) is not list:
            return x.pop() if i is None else x.pop(i)
        n = len(x) - 1
        if n == 0:
            raise IndexError("pop from empty list")
        if i is not None and not -n <= i < n:
            raise IndexError("pop index out of range")
        return x.pop(n - 1 if i is None else i if i >= 0 else i + n)

    @staticmethod
    def _o_clear(x):
        if type(x) is list:
            del x[:-1]
        elif type(x) is dict:
            values = [x.pop(k) for k in [k for k in x if k != HIDDEN_KEY]]
            values.reverse()
            while values:
                values.pop()
        else:
            x.clear()

    def _o_count(self, number, x):
        """Notes how many weak references there are before one more is asked for, which may be one of them."""
        self.counts[number] = weakref.getweakrefcount(x)
        return x

    def _o_reg(self, x, label, nested, shared=None):
        t = type(x)
        kind = "proxy" if t in weakref.ProxyTypes else self.MADE[t]
        if shared is not None and self.referents(x) == self.counts[shared]:
            now = self.id2label.get(id(x))
            if now is not None and now in self.alive and self.kind[now][1] is t:
                if not nested:
                    self.result.append(now)
                return x
            if nested:             # one of Python's own library, which gets a label when the program itself asks for it
                return x
        label = self.register(x, label, kind)
        if not nested and kind in ("ref", "proxy"):
            self.result.append(label)
        return x

    @staticmethod
    def referents(x):
        """How many weak references there are to what x refers to."""
        try:
            referent = x.__dir__.__self__ if type(x) in weakref.ProxyTypes else x()
        except ReferenceError:
            return None
        return None if referent is None else weakref.getweakrefcount(referent)

    def _o_lab(self, x):
        t = type(x)
        label = self.id2label.get(id(x))
        if label is not None and self.kind[label][1] is t:
            return label
        if x is None or t in (int, bool):
            return x
        if t is str:
            return {"str": x}
        if t is types.MethodType:
            return {"method": self._o_lab(x.__self__)}
        return "<%s>" % t.__name__

    def _o_labs(self, x):
        return [self._o_lab(i) for i in x] if type(x) is tuple and id(x) not in self.id2label else self._o_lab(x)

    def _o_finres(self, x):
        return None if x is None else {"obj": self._o_lab(x[0]), "args": [self._o_lab(a) for a in x[2]]}

    @staticmethod
    def _o_true(x):
        return True

    def _o_out(self, x):
        self.result.append(x)

    def _o_res(self, op, x):
        self.events.append(("res", op, x))

    def _o_ev(self, *event):
        self.events.append(event)

    def _o_gccb(self, phase, info):
        self.events.append(("gc", phase, info["generation"], info["collected"], info["uncollectable"]))

    def unraisable(self, u):
        self.events.append(("unraisable", type(u.exc_value).__name__, str(u.exc_value)))

    def excepthook(self, t, v, tb):
        self.events.append(("excepthook", t.__name__, str(v)))

    # -- the state after an operation ----------------------------------------------------
    def find(self):
        """Everything registered and alive by its label, and the generations."""
        found, gen = {}, {}
        for g in range(3):
            for o in gc.get_objects(generation=g):
                label = self.id2label.get(id(o))
                if label is not None and type(o) is self.kind[label][1]:
                    found[label], gen[label] = o, g
            o = None
        missing = {lb for lb in self.alive if lb not in found and self.kind[lb][0] in ("dict", "tuple")}
        if missing:        # untracked by the collector: look in whatever may hold them
            skip = (type, types.FunctionType, types.ModuleType, types.CodeType, type(self))
            pool = [v for k, v in self.names.items() if k not in self.hidden]
            pool += list(found.values()) + list(weakref.finalize._registry.values()) + gc.garbage
            seen = set()
            for depth in range(6):
                some = []
                for o in pool:
                    if id(o) in seen or issubclass(type(o), skip):
                        continue
                    seen.add(id(o))
                    label = self.id2label.get(id(o))
                    if label in missing and type(o) is self.kind[label][1]:
                        found[label], gen[label] = o, None
                        missing.discard(label)
                    some.append(o)
                if not missing:
                    break
                pool = gc.get_referents(*some)
            pool = some = o = None
        return found, gen

    def deaths(self, found):
        died, self.displaced = self.displaced, []
        for label in self.order:
            if label in self.alive and label not in found:
                kind, _, ident = self.kind[label]
                if kind not in self.NOTICED_AFTERWARDS:
                    raise AssertionError("lost sight of %s" % label)
                died.append(label)
                del self.alive[label]
                if self.id2label.get(ident) == label:
                    del self.id2label[ident]
        return died

    def state(self):
        found, gen = self.find()
        died = self.deaths(found)
        now = {k: {} for k in self.before}
        for label in found:
            if self.kind[label][0] in ("ref", "proxy", "weakmethod"):
                now["wr"][label] = None
        for label in list(found):
            kind = self.kind[label][0]
            if kind == "finalize":
                now["fin"][label] = found[label].alive
                continue
            now["rc"][label] = sys.getrefcount(found[label]) - self.own_references
            if kind in ("wvd", "wkd", "wset"):
                now["wk"][label] = self.weak_state(found[label], kind)
            if kind in ("object", "set", "weakmethod", "wvd", "wkd", "wset"):
                self.weak_references(label, found[label], now)
        now["names"] = {k: self._o_lab(v) for k, v in self.names.items() if k not in self.hidden}
        now["gen"] = {k: v for k, v in gen.items() if v != 0}
        garbage = [self._o_lab(o) for o in gc.garbage]
        return died, garbage, now

    def weak_references(self, label, thing, now):
        refs = weakref.getweakrefs(thing) if type(thing).__weakrefoffset__ else ()
        count = 0
        for r in refs:
            count += type(r) is not Watch
            own = self.id2label.get(id(r))
            if own is not None and own in now["wr"]:
                now["wr"][own] = label
        if count and self.kind[label][0] in ("object", "set"):
            now["wc"][label] = count

    def weak_state(self, c, kind):
        lab = self._o_lab
        if kind == "wset":
            items = sorted([x for x in [lab(r()) for r in c.data] if x is not None], key=lambda x: x if type(x) is str else "")
        elif kind == "wvd":
            items = [[lab(k), lab(r())] for k, r in c.data.items()]
        else:
            items = [[lab(r()), lab(v)] for r, v in c.data.items()]
        state = {"n": len(c.data) - len(c._pending_removals), "items": items}
        if c._pending_removals:
            state["pending"] = len(c._pending_removals)
        return state

    # -- one operation -----------------------------------------------------------------
    def step(self, code):
        del self.events[:]
        del self.result[:]
        known = len(self.order)
        raised = None
        try:
            exec(code, self.names)
        except Exception as e:
            raised = [type(e).__name__, self.message(e)]
            e.__traceback__ = None
        events = [list(e) for e in self.events]
        del self.events[:]
        died, garbage, now = self.state()
        saved = []
        for e in events:
            if e[0] == "del" and e[1] in self.alive and e[1] not in saved:
                saved.append(e[1])
        record = {"ev": events, "born": self.order[known:], "died": died, "saved": saved}
        record = {k: v for k, v in record.items() if v}
        if self.result:
            record["r"] = self.result[-1]
        if raised:
            record["x"] = raised
        for key in self.before:
            change = self.change(key, self.before[key], now[key])
            if change:
                record[key] = change
        self.before = now
        if garbage != self.garbage_before:
            record["garbage"] = self.garbage_before = garbage
        return record

    def change(self, key, old, new):
        change = {k: v for k, v in new.items() if k not in old or old[k] != v}
        for k in old:
            if k not in new:
                if key in ("gen", "wc") and k in self.alive:
                    change[k] = 0
                elif key == "names":
                    change[k] = "-"
        return change

    def message(self, e):
        if isinstance(e, KeyError) and e.args:
            v = self._o_lab(e.args[0])
            return v["str"] if isinstance(v, dict) and "str" in v else str(v)
        return str(e)

    def play(self):
        definitions, ops = Compiler(self.program).compile()
        self.names = {"__name__": "__main__", "gc": gc, "weakref": weakref}
        for name in dir(self):
            if name.startswith("_o_"):
                self.names[name] = getattr(self, name)
        for source in definitions:
            exec(compile(source, "<program>", "exec"), self.names)
        codes = [compile(source, "<program>", "exec") for source in ops]
        self.names.setdefault("__builtins__", __builtins__)
        self.hidden = set(self.names)
        sys.unraisablehook, sys.excepthook = self.unraisable, self.excepthook
        gc.set_threshold(0)
        gc.collect()
        gc.collect()
        gc.freeze()
        log = [self.step(code) for code in codes]
        sys.unraisablehook, sys.excepthook = sys.__unraisablehook__, sys.__excepthook__
        return log


# -- a process for each program ----------------------------------------------------------------
def answer(line):
    try:
        return json.dumps({"log": Player(json.loads(line)).play()})
    except Refused as refused:
        return json.dumps({"error": str(refused)})
    except SyntaxError as wrong:
        return json.dumps({"error": "it is no program of this Python: %s" % wrong.msg})
    except (AssertionError, KeyError, TypeError, AttributeError) as wrong:
        return json.dumps({"error": "the driver cannot play it: %s %s" % (type(wrong).__name__, wrong)})


def answer_forked(line):
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            os.close(reader)
            data = answer(line).encode()
            while data:
                data = data[os.write(writer, data):]
            status = 0
        finally:
            os._exit(status)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        text = pipe.read().decode()
    status = os.waitpid(pid, 0)[1]
    return text if status == 0 else json.dumps({"error": "Python ended with status %d" % status})


def answer_elsewhere(line):
    """Where there is no fork."""
    done = subprocess.run([sys.executable, "-sSB", os.path.abspath(__file__), "--one"] + sys.argv[1:], input=line,
                          stdout=subprocess.PIPE, universal_newlines=True)
    return done.stdout.strip() if done.returncode == 0 else json.dumps({"error": "Python ended with status %d" % done.returncode})


def main(arguments):
    shake = int(arguments[arguments.index("--shake") + 1]) if "--shake" in arguments else 0
    kept = [o for i, o in enumerate([[] for _ in range(shake)]) if i % 3]
    if "--one" in arguments:
        print(answer(sys.stdin.readline()))
        return
    print(json.dumps({"version": "%d.%d.%d" % sys.version_info[:3], "implementation": sys.implementation.name}), flush=True)
    for line in iter(sys.stdin.readline, ""):
        print((answer_forked if hasattr(os, "fork") else answer_elsewhere)(line), flush=True)
    del kept


if __name__ == "__main__":
    main(sys.argv[1:])
