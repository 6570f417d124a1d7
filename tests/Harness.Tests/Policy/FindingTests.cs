using GradCheck.Isolation.Compiling;
using GradCheck.Isolation.Wire;
using NUnit.Framework;

namespace GradCheck.Tests.Policy;

/// <summary>Findings are few enough to read, and all there.</summary>
public sealed class FindingTests
{
    [TestCase("File.WriteAllText(Path.Combine(\"a\", \"b\"), File.ReadAllText(\"c\"));", "23 GC101")]
    [TestCase("File\n.ReadAllText(\n\"c\");", "23 GC101", TestName = "A statement on several lines")]
    [TestCase("new FileInfo(\"a\").Delete(); new FileInfo(\"a\")\n.Delete();", "23 GC101", "23 GC101")]
    [TestCase("FileInfo f = new(\"a\");\nf.Delete();", "23 GC101", "24 GC101")]
    [TestCase("File.Delete(Environment.UserName);", "23 GC101", "23 GC105")]
    [TestCase("if (File.Exists(\"a\"))\n{\nFile.Delete(\"a\");\n}", "23 GC101", "25 GC101")]
    [TestCase("Func<string, string> f = s =>\n{\nreturn File.ReadAllText(s);\n};", "25 GC101")]
    [TestCase("await Task.Delay(1);", "23 CS4033", "23 GC104")]
    [TestCase("} [AssemblyKeyFile(\"/etc/passwd\")] private void Signed() {", "23 CS0592", "23 GC101")]
    public void Give_each_reason_once_for_a_statement(string statements, params string[] expected) =>
        Assert.That(Policed.Errors(Policed.Body(statements)).Select(e => $"{e.Line} {e.Id}"), Is.EquivalentTo(expected));

    [Test]
    public void Stand_in_the_order_of_the_source_with_what_the_compiler_says() =>
        Assert.That(
            Policed
                .Errors(
                    "class B { System.IO.FileInfo? c; int d = \"\"; System.Threading.Thread? e; }",
                    "class A { int b = File.Length; }\nclass C { Thread? d; }"
                )
                .Select(e => $"{e.File}:{e.Line}:{e.Column} {e.Id}"),
            Is.EqualTo(
                new[]
                {
                    "File1.cs:1:21 GC101",
                    "File1.cs:1:42 CS0029",
                    "File1.cs:1:63 GC104",
                    "File2.cs:1:19 GC101",
                    "File2.cs:1:24 CS0117",
                    "File2.cs:2:11 GC104",
                }
            )
        );

    [Test]
    public void Stop_where_reading_does()
    {
        string many = string.Concat(Enumerable.Range(0, 200).Select(i => $"class A{i} {{ System.IO.FileInfo? b; }}\n"));

        Assert.That(Policed.Errors(many).Select(e => e.Line), Is.EqualTo(Enumerable.Range(1, 50)));
    }

    [Test]
    public void Leave_nothing_to_run() =>
        Assert.That(
            StudentCompilation.Compile(
                new CompileRequest(CompileRequest.Submission, [new("Mine.cs", Policed.Body("Environment.Exit(0);"))], [])
            ),
            Has.Property(nameof(CompileReply.Assembly)).Empty.And.Property(nameof(CompileReply.Classes)).Length.EqualTo(1)
        );

    [Test]
    public void Are_none_where_the_policy_is_off()
    {
        var request = new CompileRequest(CompileRequest.Submission, [new("Mine.cs", Policed.Body("Environment.Exit(0);"))], []);

        Assert.That(Policed.Errors(request with { IsPoliced = false }), Is.Empty);
        Assert.That(Policed.Errors(request).Single().Id, Is.EqualTo("GC103"));
    }

    [Test]
    public void Are_replaced_by_the_compilers_own_where_the_policy_is_off()
    {
        string source = Policed.Class("private static unsafe int Peek(int* n) => *n;");
        var request = new CompileRequest(CompileRequest.Submission, [new("Mine.cs", source)], []);

        Assert.That(Policed.Errors(request with { IsPoliced = false }).Select(e => e.Id), Is.EqualTo(new[] { "CS0227" }));
        Assert.That(Policed.Errors(request).Select(e => e.Id), Is.EqualTo(new[] { "GC108" }));
    }
}
