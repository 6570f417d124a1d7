using System.Runtime.InteropServices;

namespace GradCheck.Isolation.Sandbox;

/// <summary>One instruction of a packet filter, as the kernel reads it: <c>struct sock_filter</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct FilterInstruction(ushort Code, byte IfSo, byte IfNot, uint Operand);
