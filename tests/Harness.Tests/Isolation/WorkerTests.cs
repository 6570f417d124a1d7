using GradCheck.Asking;
using GradCheck.Judging;
using GradCheck.Tests.Support;
using NUnit.Framework;

namespace GradCheck.Tests.Isolation;

/// <summary>A worker that hangs or dies takes the call that was under way with it, and nothing else.</summary>
public sealed class WorkerTests
{
    private const string Right = "return 2 * x.PointwiseMultiply(yGrad);";

    [TestCase("while (true) { }", "timed-out", "XGrad at N=1, K=1: no answer within 2 s. Does a loop never end?")]
    [TestCase(
        "System.Threading.Thread.Sleep(-1); return x;",
        "timed-out",
        "XGrad at N=1, K=1: no answer within 2 s. Does a loop never end?"
    )]
    [TestCase(
        "return XGrad(yGrad, x);",
        "crashed",
        "XGrad at N=1, K=1: the process died during the call: the stack overflowed: a method calls itself without an end."
    )]
    [TestCase(
        "System.Environment.Exit(0); return x;",
        "crashed",
        "XGrad at N=1, K=1: the process died during the call: the process ended itself with exit code 0."
    )]
    [TestCase(
        "System.Environment.FailFast(\"bye\"); return x;",
        "crashed",
        "XGrad at N=1, K=1: the process died during the call: the runtime aborted it (SIGABRT)."
    )]
    [TestCase(
        "var all = new System.Collections.Generic.List<double[]>(); while (true) all.Add(new double[1_000_000]);",
        "out-of-memory",
        "XGrad at N=1, K=1: needed more than the 512 MiB of memory that it may have."
    )]
    [TestCase(
        "throw new System.ArgumentException(\"a\\u001b[31mb\");",
        "threw",
        "XGrad at N=1, K=1: threw ArgumentException: a\u001b[31mb (Mine.cs:9). It is wrong already at scalar shapes."
    )]
    [TestCase(
        "return Table.Two * x; } private static class Table { public static readonly double Two = double.Parse(\"two\");",
        "threw",
        "XGrad at N=1, K=1: threw FormatException: The input string 'two' was not in a correct format. (while the static fields of Table were set up) (Mine.cs:9). It is wrong already at scalar shapes."
    )]
    [TestCase("throw new System.NotImplementedException();", "not-implemented", "XGrad is not implemented yet.")]
    public void Blames_the_call_that_was_under_way(string body, string outcome, string sentence)
    {
        var gradient = Grade.Square(body);

        Assert.That((gradient.Outcome.Code(), gradient.Message), Is.EqualTo((outcome, sentence)));
    }

    [Test]
    public void Passes_a_method_that_does_none_of_this() => Assert.That(Grade.Square(Right).Outcome.Code(), Is.EqualTo("pass"));

    [Test]
    public void Catches_a_method_that_remembers_earlier_calls()
    {
        var gradient = Grade.Square($"calls++; if (calls > 3) return x; {Right}", members: "private int calls;");

        Assert.That(gradient.Outcome.Code(), Is.EqualTo("not-deterministic"));
    }

    [Test]
    public void Passes_a_method_that_counts_its_calls_but_does_not_care() =>
        Assert.That(Grade.Square($"calls++; {Right}", members: "private int calls;").Outcome.Code(), Is.EqualTo("pass"));

    [Test]
    public void Keeps_what_the_code_printed_apart_and_cuts_it()
    {
        var result = Grade.Source(
            Solutions.Square($"System.Console.Write(new string('x', 5000)); System.Console.Error.Write('e'); {Right}")
        );

        Assert.Multiple(() =>
        {
            Assert.That(result.IsPerfect);
            Assert.That(result.Output, Has.Length.EqualTo(16_384));
            Assert.That(result.Output, Does.StartWith(new string('x', 5000) + "e" + "x"));
        });
    }

    [Test]
    public void Runs_code_in_an_empty_folder_with_an_environment_that_is_not_the_parents()
    {
        const string Body =
            "throw new System.Exception(System.IO.Directory.GetFileSystemEntries(\".\").Length + \" files, PATH \" + (System.Environment.GetEnvironmentVariable(\"PATH\") ?? \"none\") + \", HOME \" + (System.Environment.GetEnvironmentVariable(\"HOME\") ?? \"none\"));";

        Assert.That(Grade.Square(Body).Error!.Message, Is.EqualTo("0 files, PATH none, HOME none"));
    }

    [Test]
    public void Does_not_take_a_slow_repeat_for_a_different_answer()
    {
        var settings = Grade.Settings with
        {
            WorkerLimits = new WorkerLimits(TimeSpan.FromSeconds(3), Submission: TimeSpan.FromSeconds(6), HeapBytes: 512 << 20),
        };

        var gradient = Grade.Source(Solutions.Square($"System.Threading.Thread.Sleep(1500); {Right}"), settings).Gradients.Single();

        Assert.That(
            (gradient.Outcome.Code(), gradient.Message),
            Is.EqualTo(("timed-out", "XGrad at N=1, K=1: no answer before the 6 s were over that a submission may take."))
        );
    }

    [Test]
    public void Does_not_wait_again_for_a_method_that_is_wrong_first_and_hangs_later()
    {
        var gradient = Grade.Square("if (calls++ > 0) while (true) { } return x;", members: "private int calls;");

        Assert.That((gradient.Outcome.Code(), gradient.Rungs.Length), Is.EqualTo(("wrong-value", 1)));
    }

    [Test]
    public void Constructs_a_class_whose_name_is_a_keyword()
    {
        string keyword =
            Solutions
                .Square(Right, heading: "public class @int : ISquare")
                .Replace("public class @int", "namespace @class { public class @int", StringComparison.Ordinal) + "}";

        Assert.That(Grade.Source(keyword).IsPerfect);
    }

    [Test]
    public void Stops_a_submission_whose_time_is_used_up_and_says_so()
    {
        var settings = Grade.Settings with
        {
            WorkerLimits = new WorkerLimits(Call: TimeSpan.FromSeconds(3), Submission: TimeSpan.FromSeconds(8), HeapBytes: 512 << 20),
        };
        string hanging = Solutions
            .RightTwoLayerNet.Replace("=>\n        ", "=> XGrad(null!, null!) ?? ", StringComparison.Ordinal)
            .Replace("w1) => XGrad(null!, null!) ??", "w1) => Forever() ??", StringComparison.Ordinal);
        hanging = hanging[..hanging.LastIndexOf('}')] + "    private static Matrix<double>? Forever() { while (true) { } }\n}\n";

        var outcomes = Grade.Source(hanging, settings).Gradients.Select(g => g.Outcome.Code()).ToList();

        // Starting workers is a part of the time, too, and takes most of it where the machine is busy.
        int late = outcomes.TakeWhile(o => o == "timed-out").Count();
        Assert.That(late, Is.InRange(1, 3));
        Assert.That(outcomes.Skip(late), Is.EqualTo(Enumerable.Repeat("not-run", 9 - late)));
    }
}
