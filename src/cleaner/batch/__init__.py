"""Files and folders in, files out: what is read (sources), what is written (sinks), rows of JSONL, and the run."""
