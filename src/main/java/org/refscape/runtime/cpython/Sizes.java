package org.refscape.runtime.cpython;

/** What things weigh: {@code sys.getsizeof} of CPython 3.13 on a machine with 64 bits, the collector's header included. */
final class Sizes {
    static final int INSTANCE = 64;
    static final int LIST = 72;
    static final int TUPLE = 56;
    static final int DICT = 200;
    static final int SET = 232;
    static final int REFERENCE = 88;
    static final int KEYED_REFERENCE = 96;
    static final int WEAK_METHOD = 112;
    static final int FUNCTION = 176;
    static final int BOUND_METHOD = 80;
    static final int GENERATOR = 224;
    static final int FINALIZER = 32;
    static final int FINALIZER_RECORD = 80;
    static final int CELL = 56;
    static final int DICT_ITERATOR = 88;
    /** For each item of a list or tuple and each entry of a dict. */
    static final int PLACE = 8;

    private Sizes() {}
}
