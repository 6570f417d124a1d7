using GradCheck.Isolation.Sandbox;
using NUnit.Framework;
using Machine = System.Runtime.InteropServices.Architecture;

namespace GradCheck.Tests.Isolation;

/// <summary>The filter of system calls, run here as the kernel runs it.</summary>
public sealed class FilterProgramTests
{
    private const uint Allowed = 0x7FFF0000;
    private const uint NotPermitted = 0x00050001;
    private const uint NoSuchCall = 0x00050026;
    private const uint Killed = 0x80000000;

    private const uint X64 = 0xC000003E;
    private const uint Arm64 = 0xC00000B7;

    [TestCase(0, ExpectedResult = Allowed, TestName = "Lets a child read")]
    [TestCase(59, ExpectedResult = NotPermitted, TestName = "Denies execve")]
    [TestCase(41, ExpectedResult = NotPermitted, TestName = "Denies socket")]
    [TestCase(87, ExpectedResult = NotPermitted, TestName = "Denies unlink")]
    [TestCase(435, ExpectedResult = NoSuchCall, TestName = "Knows no clone3, so that the C library uses clone")]
    [TestCase(462, ExpectedResult = Allowed, TestName = "Lets a child seal its memory, the newest call it knows")]
    [TestCase(463, ExpectedResult = NoSuchCall, TestName = "Knows no call that is newer than its list")]
    [TestCase(0x40000000 + 59, ExpectedResult = NoSuchCall, TestName = "Knows no call of the other table")]
    public uint Answers_by_number(int number) => Run(X64, Machine.X64, (uint)number);

    [TestCase(0u, ExpectedResult = Allowed, TestName = "Lets a child open a file to read it")]
    [TestCase(0x80000u, ExpectedResult = Allowed, TestName = "Lets a child open a file to read it, closed on exec")]
    [TestCase(1u, ExpectedResult = NotPermitted, TestName = "Denies opening a file to write it")]
    [TestCase(2u, ExpectedResult = NotPermitted, TestName = "Denies opening a file to read and write it")]
    [TestCase(0x40u, ExpectedResult = NotPermitted, TestName = "Denies making a file")]
    [TestCase(0x200u, ExpectedResult = NotPermitted, TestName = "Denies emptying a file")]
    public uint Looks_at_what_a_file_is_opened_for(uint flags) => Run(X64, Machine.X64, 257, 0, 0, flags);

    [TestCase(7u, ExpectedResult = Allowed, TestName = "Lets a child signal its own threads")]
    [TestCase(8u, ExpectedResult = NotPermitted, TestName = "Denies signals to others")]
    public uint Looks_at_who_is_signalled(uint process) => Run(X64, Machine.X64, 234, process);

    [TestCase(3u, ExpectedResult = Allowed, TestName = "Lets a child ask for the flags of a descriptor")]
    [TestCase(4u, ExpectedResult = Allowed, TestName = "Lets a child set the flags of a descriptor")]
    [TestCase(6u, ExpectedResult = NotPermitted, TestName = "Denies locking a file")]
    [TestCase(8u, ExpectedResult = NotPermitted, TestName = "Denies having signals sent to others")]
    [TestCase(1024u, ExpectedResult = NotPermitted, TestName = "Denies a lease of a file")]
    [TestCase(1029u, ExpectedResult = NotPermitted, TestName = "Denies the last control of a file")]
    [TestCase(1030u, ExpectedResult = Allowed, TestName = "Lets a child copy a descriptor")]
    public uint Looks_at_what_a_descriptor_is_told(uint command) => Run(X64, Machine.X64, 72, 3, command);

    [TestCase(1u, ExpectedResult = NotPermitted, TestName = "Denies outliving the parent")]
    [TestCase(15u, ExpectedResult = Allowed, TestName = "Lets a child name its threads")]
    public uint Looks_at_what_a_process_is_told(uint option) => Run(X64, Machine.X64, 157, option);

    [TestCase(0x3D0F00u, ExpectedResult = Allowed, TestName = "Lets a child start a thread")]
    [TestCase(0x1200011u, ExpectedResult = NotPermitted, TestName = "Denies starting a process")]
    public uint Looks_at_what_is_started(uint flags) => Run(X64, Machine.X64, 56, flags);

    [TestCase(221u, ExpectedResult = NotPermitted, TestName = "Denies execve on arm64")]
    [TestCase(63u, ExpectedResult = Allowed, TestName = "Lets a child read on arm64")]
    public uint Knows_the_numbers_of_another_machine(uint number) => Run(Arm64, Machine.Arm64, number);

    [Test]
    public void Ends_a_process_that_calls_with_the_numbers_of_another_machine() =>
        Assert.That(Run(Arm64, Machine.X64, 0), Is.EqualTo(Killed));

    // The instructions of the packet filter that the program uses, as Documentation/networking/filter.rst defines them.
    private static uint Run(uint machine, Machine compiledFor, uint number, params uint[] arguments)
    {
        var program = FilterProgram.For(compiledFor, ownProcess: 7);
        uint accumulator = 0;
        for (int at = 0; ; at++)
        {
            var instruction = program[at];
            switch (instruction.Code)
            {
                case 0x20:
                    accumulator = instruction.Operand switch
                    {
                        0 => number,
                        4 => machine,
                        var offset => arguments[(offset - 16) / 8],
                    };
                    break;
                case 0x15:
                    at += accumulator == instruction.Operand ? instruction.IfSo : instruction.IfNot;
                    break;
                case 0x35:
                    at += accumulator >= instruction.Operand ? instruction.IfSo : instruction.IfNot;
                    break;
                case 0x45:
                    at += (accumulator & instruction.Operand) != 0 ? instruction.IfSo : instruction.IfNot;
                    break;
                default:
                    return instruction.Operand;
            }
        }
    }
}
