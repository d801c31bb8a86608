package app.whoseside.examination;

import app.whoseside.probe.Probe;

/** A probe to run, and the check under which a person sees it. */
record Task(Check check, Probe probe) {}
