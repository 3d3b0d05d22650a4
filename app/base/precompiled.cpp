// Nothing: what is precompiled comes from precompiled.h.
