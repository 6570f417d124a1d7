using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace GradCheck.Isolation.Sandbox;

/// <summary>
/// The filter that the kernel runs before each system call of a child, in the language of the Berkeley packet filter
/// (<c>Documentation/userspace-api/seccomp_filter.rst</c>). What is denied fails with "operation not permitted", and the student's code goes on.
/// </summary>
internal sealed class FilterProgram
{
    private const ushort Load = 0x20;
    private const ushort JumpIfEqual = 0x15;
    private const ushort JumpIfAtLeast = 0x35;
    private const ushort JumpIfAnyBit = 0x45;
    private const ushort Return = 0x06;

    private const uint Allow = 0x7FFF0000;
    private const uint KillProcess = 0x80000000;
    private const uint NotPermitted = 0x00050000 | 1;
    private const uint NoSuchCall = 0x00050000 | 38;

    // Where the kernel puts what it is asked, in struct seccomp_data.
    private const uint OffsetOfNumber = 0;
    private const uint OffsetOfMachine = 4;
    private const uint OffsetOfArguments = 16;
    private const uint BytesOfArgument = 8;

    // The first system call that was new when this list was written (setxattrat, of Linux 6.13), of the one table that all machines share since. A
    // runtime does without what it finds missing. The other table of x64, for programs with short pointers, begins far above.
    private const uint FirstUnknown = 463;

    // The process, or the thread, that calls.
    private const uint Itself = 0;

    // O_WRONLY, O_RDWR, O_CREAT, O_TRUNC.
    private const uint ForChange = 0x1 | 0x2 | 0x40 | 0x200;

    // CLONE_THREAD: a thread of the same process, not another process.
    private const uint AsThread = 0x00010000;

    // PR_SET_PDEATHSIG: which signal comes when the parent is gone.
    private const uint SignalAtParentsDeath = 1;

    // Of fcntl: what is done to a descriptor lies below F_GETLK, to pipes and memory from F_DUPFD_CLOEXEC on. Between them are locks and leases of files,
    // which stop whoever else opens them, and F_SETOWN, which has signals sent to another process.
    private const uint FirstOnFile = 5;
    private const uint FirstBeyond = 1030;

    private static readonly SystemCall Control = new("fcntl", 72, 25);
    private static readonly SystemCall ControlProcess = new("prctl", 157, 167);
    private static readonly SystemCall SendSignal = new("tgkill", 234, 131);
    private static readonly SystemCall LimitResources = new("prlimit64", 302, 261);
    private static readonly SystemCall BindToProcessors = new("sched_setaffinity", 203, 122);
    private static readonly SystemCall Open = new("open", 2, null);
    private static readonly SystemCall OpenAt = new("openat", 257, 56);
    private static readonly SystemCall Clone = new("clone", 56, 220);

    // Their arguments lie behind a pointer, where a filter cannot look; the C library then makes the older call.
    private static readonly ImmutableArray<SystemCall> Opaque = [new("clone3", 435, 435), new("openat2", 437, 437)];

    private readonly ImmutableArray<FilterInstruction>.Builder instructions = ImmutableArray.CreateBuilder<FilterInstruction>();
    private readonly Architecture machine;

    private FilterProgram(Architecture machine) => this.machine = machine;

    /// <summary>Whether the numbers of this kind of machine are known.</summary>
    public static bool Knows(Architecture machine) => machine is Architecture.X64 or Architecture.Arm64;

    /// <param name="ownProcess">The one process that may be sent a signal: the runtime stops its own threads by signals.</param>
    public static ImmutableArray<FilterInstruction> For(Architecture machine, int ownProcess)
    {
        var program = new FilterProgram(machine);
        program.Begin();
        program.DenyUnless(SendSignal, argument: 0, JumpIfEqual, (uint)ownProcess);
        program.DenyUnless(LimitResources, argument: 0, JumpIfEqual, Itself);
        program.DenyUnless(BindToProcessors, argument: 0, JumpIfEqual, Itself);
        program.DenyUnless(Clone, argument: 0, JumpIfAnyBit, AsThread);
        program.DenyWhere(ControlProcess, argument: 0, JumpIfEqual, SignalAtParentsDeath);
        program.DenyWithin(Control, argument: 1, FirstOnFile, FirstBeyond);
        program.DenyWhere(Open, argument: 1, JumpIfAnyBit, ForChange);
        program.DenyWhere(OpenAt, argument: 2, JumpIfAnyBit, ForChange);
        foreach (var call in Opaque)
            program.Refuse(call, NoSuchCall);
        foreach (var call in SystemCalls.Denied)
            program.Refuse(call, NotPermitted);
        program.Add(Return, Allow);
        return program.instructions.ToImmutable();
    }

    private void Begin()
    {
        Add(Load, OffsetOfMachine);
        Add(JumpIfEqual, machine == Architecture.X64 ? 0xC000003E : 0xC00000B7, ifSo: 1);
        Add(Return, KillProcess);
        Add(Load, OffsetOfNumber);
        Add(JumpIfAtLeast, FirstUnknown, ifNot: 1);
        Add(Return, NoSuchCall);
    }

    private void Refuse(SystemCall call, uint answer)
    {
        if (call.NumberOn(machine) is not { } number)
            return;
        Add(JumpIfEqual, (uint)number, ifNot: 1);
        Add(Return, answer);
    }

    private void DenyUnless(SystemCall call, uint argument, ushort condition, uint value) => Decide(call, argument, condition, value, 1, 0);

    private void DenyWhere(SystemCall call, uint argument, ushort condition, uint value) => Decide(call, argument, condition, value, 0, 1);

    // Looks at the lower half of an argument, where all that is asked for here stands.
    private void Decide(SystemCall call, uint argument, ushort condition, uint value, byte ifSo, byte ifNot)
    {
        if (call.NumberOn(machine) is not { } number)
            return;
        Add(JumpIfEqual, (uint)number, ifNot: 4);
        Add(Load, OffsetOfArguments + argument * BytesOfArgument);
        Add(condition, value, ifSo, ifNot);
        Add(Return, NotPermitted);
        Add(Return, Allow);
    }

    private void DenyWithin(SystemCall call, uint argument, uint first, uint end)
    {
        if (call.NumberOn(machine) is not { } number)
            return;
        Add(JumpIfEqual, (uint)number, ifNot: 5);
        Add(Load, OffsetOfArguments + argument * BytesOfArgument);
        Add(JumpIfAtLeast, end, ifSo: 2);
        Add(JumpIfAtLeast, first, ifNot: 1);
        Add(Return, NotPermitted);
        Add(Return, Allow);
    }

    private void Add(ushort code, uint operand, byte ifSo = 0, byte ifNot = 0) =>
        instructions.Add(new FilterInstruction(code, ifSo, ifNot, operand));
}

/// <summary>One instruction of a packet filter, as the kernel reads it: <c>struct sock_filter</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct FilterInstruction(ushort Code, byte IfSo, byte IfNot, uint Operand);
