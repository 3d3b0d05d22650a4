// The library holds compiled translations alone; a target needs one source.
