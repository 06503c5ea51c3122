namespace ItaIngest.Pipeline.Running;

/// <summary>The first line that the pool writes to a worker's standard input.</summary>
/// <param name="Store">folder of the store</param>
/// <param name="Options">of the stages</param>
/// <param name="Limits">which the worker puts on itself</param>
/// <param name="CpuTime">for one document, on all threads</param>
/// <param name="Parent">process id of the pool: the worker dies with it</param>
/// <param name="SelfTest">whether the documents of <see cref="SelfTesting.SelfTest"/> are understood</param>
internal sealed record WorkerSetup(string Store, PipelineOptions Options, WorkerLimits Limits, TimeSpan CpuTime, int Parent, bool SelfTest);
