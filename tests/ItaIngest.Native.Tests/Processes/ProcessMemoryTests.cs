using System.Runtime.InteropServices;
using ItaIngest.Native.Processes;

namespace ItaIngest.Native.Tests.Processes;

public sealed class ProcessMemoryTests
{
    [Fact]
    public unsafe void Peak_StaysWhenTheMemoryIsGivenBack()
    {
        // other tests take and give back memory meanwhile: only what has been there for sure is asked for
        const int Size = 256 << 20;
        var block = NativeMemory.Alloc(Size);
        NativeMemory.Fill(block, Size, 1);
        NativeMemory.Free(block);
        var memory = ProcessMemory.Read(Environment.ProcessId)!.Value;
        Assert.True(memory.PeakResidentBytes >= Size, $"{memory}");
        Assert.True(memory.PeakResidentBytes >= memory.ResidentBytes, $"{memory}");
        Assert.True(memory.DataBytes > 0, $"{memory}");
        Assert.Null(ProcessMemory.Read(int.MaxValue));
    }
}
