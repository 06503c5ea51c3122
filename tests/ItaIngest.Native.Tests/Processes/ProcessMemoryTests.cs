using System.Runtime.InteropServices;
using ItaIngest.Native.Processes;

namespace ItaIngest.Native.Tests.Processes;

public sealed class ProcessMemoryTests
{
    [Fact]
    public unsafe void Peak_StaysWhenTheMemoryIsGivenBack()
    {
        const int Size = 64 << 20;
        var before = ProcessMemory.Read(Environment.ProcessId)!.Value;
        var block = NativeMemory.Alloc(Size);
        NativeMemory.Fill(block, Size, 1);
        var full = ProcessMemory.Read(Environment.ProcessId)!.Value;
        NativeMemory.Free(block);
        var after = ProcessMemory.Read(Environment.ProcessId)!.Value;
        Assert.True(full.DataBytes >= before.DataBytes + (Size / 2));
        Assert.True(after.PeakResidentBytes >= full.ResidentBytes);
        Assert.True(after.PeakResidentBytes >= after.ResidentBytes);
        Assert.Null(ProcessMemory.Read(int.MaxValue));
    }
}
