using System.Runtime.InteropServices;

namespace GradCheck.Isolation.Sandbox;

/// <summary>A system call of Linux, with its number on each kind of machine; null where there is none.</summary>
/// <remarks>Numbers from the kernel's own headers: <c>asm/unistd_64.h</c> and <c>asm-generic/unistd.h</c>.</remarks>
internal sealed record SystemCall(string Name, int? X64, int? Arm64)
{
    public int? NumberOn(Architecture machine) =>
        machine switch
        {
            Architecture.X64 => X64,
            Architecture.Arm64 => Arm64,
            _ => null,
        };
}
