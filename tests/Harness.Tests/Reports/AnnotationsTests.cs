using GradCheck.Judging;
using GradCheck.Records;
using GradCheck.Reports.Formats;
using NUnit.Framework;

namespace GradCheck.Tests.Reports;

/// <summary>Annotations, parsed as GitHub's runner parses a line of a log.</summary>
public sealed class AnnotationsTests
{
    [Test]
    public void Stands_on_the_students_line_with_message_and_hint()
    {
        var command = Parsed(SmallClass.Wrong).Single();

        Assert.Multiple(() =>
        {
            Assert.That(command.Name, Is.EqualTo("error"));
            Assert.That(command.Properties["file"], Is.EqualTo("class/wrong/TwoLayerNet.cs"));
            Assert.That(command.Properties["line"], Is.EqualTo("12"));
            Assert.That(command.Properties["title"], Is.EqualTo("wrong: W2Grad wrong-value"));
            Assert.That(
                command.Data,
                Is.EqualTo("W2Grad at N=2: entry [0,0] is 1, finite differences say 3.\nIn how many places is it used?")
            );
        });
    }

    [Test]
    public void Says_nothing_where_everything_passed() => Assert.That(Parsed(SmallClass.Right), Is.Empty);

    [Test]
    public void Lets_no_student_text_become_a_command_or_a_property()
    {
        var commands = Parsed(SmallClass.All);

        Assert.Multiple(() =>
        {
            Assert.That(commands.Select(c => c.Name), Is.All.EqualTo("error"));
            Assert.That(commands.SelectMany(c => c.Properties.Keys).Distinct(), Is.EquivalentTo(new[] { "title", "file", "line" }));
            Assert.That(
                commands.Select(c => c.Properties.GetValueOrDefault("file")).OfType<string>(),
                Has.Some.EqualTo($"class/throws/{SmallClass.Hostile}.cs"),
                "unescaped, it is the name that the record has"
            );
        });
    }

    [Test]
    public void Gives_every_submission_its_most_useful_one_before_any_has_a_second()
    {
        var many = Enumerable
            .Range(0, 6)
            .Select(i => SmallClass.Graded($"s{i}", Todo("O2Grad"), SmallClass.Failed("W2Grad"), SmallClass.Failed("B2Grad")));

        var titles = Parsed([.. many, SmallClass.Rejected]).Select(c => c.Properties["title"]).ToList();

        Assert.Multiple(() =>
        {
            Assert.That(titles, Has.Count.EqualTo(10));
            Assert.That(titles[0], Is.EqualTo("rejected: CS1002"));
            Assert.That(titles[1..7], Is.EqualTo(Enumerable.Range(0, 6).Select(i => $"s{i}: W2Grad wrong-value")));
            Assert.That(titles[7..9], Is.EqualTo(new[] { "rejected: GC1", "s0: B2Grad wrong-value" }), "the second round");
        });
    }

    [Test]
    public void Says_as_the_tenth_how_many_there_are_beside()
    {
        var commands = Parsed(Enumerable.Range(0, 30).Select(i => SmallClass.Named($"s{i}", SmallClass.Wrong)));

        Assert.Multiple(() =>
        {
            Assert.That(commands, Has.Count.EqualTo(10));
            Assert.That(commands[9].Name, Is.EqualTo("notice"));
            Assert.That(commands[9].Data, Does.StartWith("21 more are not shown here"));
        });
    }

    [Test]
    public void Shows_ten_where_there_are_ten() =>
        Assert.That(
            Parsed(Enumerable.Range(0, 10).Select(i => SmallClass.Named($"s{i}", SmallClass.Wrong))).Select(c => c.Name),
            Is.EqualTo(Enumerable.Repeat("error", 10))
        );

    [Test]
    public void Names_no_file_where_nobody_knows_it_lies()
    {
        using var text = new StringWriter();

        Annotations.To(SmallClass.Input(SmallClass.Wrong))(text);

        Assert.That(text.ToString(), Does.StartWith("::error title=wrong%3A W2Grad wrong-value::"));
    }

    private sealed record Command(string Name, Dictionary<string, string> Properties, string Data);

    private static GradientResult Todo(string name) => SmallClass.Failed(name) with { Outcome = Outcome.NotImplemented, Diagnosis = null };

    private static List<Command> Parsed(params IEnumerable<SubmissionResult> submissions)
    {
        using var text = new StringWriter();
        Annotations.To(SmallClass.Input(submissions) with { Locate = (id, file) => $"class/{id}/{file}" })(text);
        return [.. text.ToString().TrimEnd('\n').Split(['\n', '\r']).Where(l => l.Length > 0).Select(Parse)];
    }

    // As actions/runner's ActionCommand.TryParseV2 does; %25 is unescaped last.
    private static Command Parse(string line)
    {
        Assert.That(line, Does.StartWith("::"));
        int end = line.IndexOf("::", 2, StringComparison.Ordinal);
        string[] info = line[2..end].Split(' ', 2);
        var properties = info.Skip(1)
            .SelectMany(p => p.Split(',', StringSplitOptions.RemoveEmptyEntries))
            .Select(p => p.Split('=', 2, StringSplitOptions.RemoveEmptyEntries))
            .Where(p => p.Length == 2)
            .ToDictionary(p => p[0], p => Unescaped(p[1], ("%3A", ":"), ("%2C", ",")));
        return new Command(info[0], properties, Unescaped(line[(end + 2)..]));
    }

    private static string Unescaped(string text, params (string Escaped, string Plain)[] further)
    {
        foreach (var (escaped, plain) in further.Prepend(("%0D", "\r")).Prepend(("%0A", "\n")).Append(("%25", "%")))
            text = text.Replace(escaped, plain, StringComparison.Ordinal);
        return text;
    }
}
