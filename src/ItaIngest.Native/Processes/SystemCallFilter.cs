using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ItaIngest.Native.Processes;

/// <summary>
/// Closes the network and the start of other programs for all threads of this process, for good: seccomp with a filter of
/// BPF instructions (man 2 seccomp; linux/seccomp.h, linux/filter.h, linux/audit.h). A refused call gives "permission denied".
/// </summary>
public static class SystemCallFilter
{
    private const int NoNewPrivileges = 38;
    private const int SetModeFilter = 1, AllThreads = 1;
    private const uint Allow = 0x7fff0000, Refuse = 0x00050000 + 13; // EACCES
    private const uint NumberOffset = 0, ArchitectureOffset = 4;
    private const ushort Load = 0x20, JumpIfEqual = 0x15, JumpIfAtLeast = 0x35, Return = 0x06;

    /// <summary>Calls of the 32-bit ABI on x86-64 have this bit in their number, and would slip through.</summary>
    private const uint ForeignNumbers = 0x40000000;

    /// <summary>Whether there is a filter for this machine's architecture.</summary>
    public static bool IsAvailable => Machine is not null;

    /// <summary>Audit number of the architecture, number of seccomp, and of socket, execve, execveat, io_uring_setup.</summary>
    private static (uint Audit, int Seccomp, uint[] Refused)? Machine => RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 => (0xC000003E, 317, [41, 59, 322, 425]),
        Architecture.Arm64 => (0xC00000B7, 277, [198, 221, 281, 425]),
        _ => null,
    };

    /// <summary>Puts the filter in place.</summary>
    /// <returns>false where the kernel or the architecture has none; then nothing is closed</returns>
    public static unsafe bool Close()
    {
        if (Machine is not { } machine)
            return false;
        if (Libc.prctl(NoNewPrivileges, 1, 0, 0, 0) != 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError());
        var program = Program(machine.Audit, machine.Refused);
        fixed (Instruction* first = program)
            return Libc.syscall(machine.Seccomp, SetModeFilter, AllThreads, new Libc.SeccompProgram((ushort)program.Length, (nint)first)) == 0;
    }

    private static Instruction[] Program(uint architecture, uint[] refused)
    {
        // jumps count the instructions skipped; the last two are "allow" and "refuse"
        var last = (byte)refused.Length;
        return
        [
            new(Load, 0, 0, ArchitectureOffset),
            new(JumpIfEqual, 0, (byte)(last + 3), architecture),
            new(Load, 0, 0, NumberOffset),
            new(JumpIfAtLeast, (byte)(last + 1), 0, ForeignNumbers),
            .. refused.Select((number, index) => new Instruction(JumpIfEqual, (byte)(last - index), 0, number)),
            new(Return, 0, 0, Allow),
            new(Return, 0, 0, Refuse),
        ];
    }

    /// <summary>struct sock_filter.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Instruction(ushort Code, byte IfTrue, byte IfFalse, uint Value);
}
