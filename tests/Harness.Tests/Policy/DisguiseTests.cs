using NUnit.Framework;

namespace GradCheck.Tests.Policy;

/// <summary>Whatever C# lets one leave out or rename, what is used is seen.</summary>
public sealed class DisguiseTests
{
    [TestCase("using F = System.IO.File; class A { string B => F.ReadAllText(\"x\"); }", "System.IO.File", TestName = "An alias")]
    [TestCase(
        "using F = System.Collections.Generic.List<System.IO.FileInfo>; class A { object B = new F(); }",
        "System.IO.FileInfo",
        TestName = "An alias of a generic type"
    )]
    [TestCase("using static System.IO.File; class A { string B => ReadAllText(\"x\"); }", "System.IO.File", TestName = "A static using")]
    [TestCase(
        "namespace N { using System.IO; class A { string B => global::System.IO.File.ReadAllText(\"x\"); } }",
        "System.IO.File",
        TestName = "A global name"
    )]
    [TestCase("class A { Func<string, string> b = System.IO.File.ReadAllText; }", "System.IO.File", TestName = "A method group")]
    [TestCase(
        "class A { void B(string s) => new[] { s }.Select(System.IO.File.Exists).ToList(); }",
        "System.IO.File",
        TestName = "A method group as an argument"
    )]
    [TestCase("class A { List<System.IO.FileInfo>? b; }", "System.IO.FileInfo", TestName = "A type argument")]
    [TestCase("class A<T> where T : System.IO.Stream { }", "System.IO.Stream", TestName = "A constraint")]
    [TestCase("class A : System.IO.MemoryStream { }", "System.IO.MemoryStream", TestName = "A base type")]
    [TestCase("class A { Type b = typeof(System.IO.File); }", "System.IO.File", TestName = "typeof")]
    [TestCase("class A { bool B(object o) => o is System.IO.FileInfo; }", "System.IO.FileInfo", TestName = "A type pattern")]
    [TestCase("class A { object B(object o) => (System.IO.FileInfo)o; }", "System.IO.FileInfo", TestName = "A cast")]
    [TestCase(
        "class A { bool B(object o) => o is IDisposable { } and System.IO.Stream { CanRead: true }; }",
        "System.IO.Stream",
        TestName = "A property pattern"
    )]
    [TestCase("class A { System.IO.FileInfo[] b = []; }", "System.IO.FileInfo", TestName = "An array")]
    [TestCase("class A { (int, System.IO.FileInfo?) b; }", "System.IO.FileInfo", TestName = "An element of a tuple")]
    [TestCase("record A(System.IO.FileInfo B);", "System.IO.FileInfo", TestName = "A parameter of a record")]
    [TestCase("delegate System.IO.FileInfo A();", "System.IO.FileInfo", TestName = "The result of a delegate")]
    [TestCase("interface IA { bool B(string s) => System.IO.File.Exists(s); }", "System.IO.File", TestName = "A default interface method")]
    [TestCase("class A { bool b = System.IO.File.Exists(\"x\"); }", "System.IO.File", TestName = "A field initializer")]
    [TestCase("class A { bool B { get; } = System.IO.File.Exists(\"x\"); }", "System.IO.File", TestName = "A property initializer")]
    [TestCase(
        "class A(bool b) { bool B => b; } class C() : A(System.IO.File.Exists(\"x\"));",
        "System.IO.File",
        TestName = "An argument of a primary base"
    )]
    [TestCase(
        "class A { A(bool b) { } A() : this(System.IO.File.Exists(\"x\")) { } }",
        "System.IO.File",
        TestName = "A constructor initializer"
    )]
    [TestCase("class A { string B => $\"{System.IO.File.Exists(\"x\")}\"; }", "System.IO.File", TestName = "An interpolated string")]
    [TestCase(
        "class A { Func<bool> b = () => { bool C() => System.IO.File.Exists(\"x\"); return C(); }; }",
        "System.IO.File",
        TestName = "A local function in a lambda"
    )]
    [TestCase("class A { string B => System.IO.F\\u0069le.ReadAllText(\"x\"); }", "System.IO.File", TestName = "An escaped letter")]
    [TestCase("class A { string B => System.@IO.@File.ReadAllText(\"x\"); }", "System.IO.File", TestName = "A verbatim name")]
    [TestCase(
        "class A { string nameof(string s) => s; string B => nameof(System.IO.File.ReadAllText(\"x\")); }",
        "System.IO.File",
        TestName = "A method called nameof"
    )]
    [TestCase(
        "class A : System.IO.MemoryStream { } //!\nclass B : A { void C() {\nFlush(); } } //!",
        "System.IO.MemoryStream",
        TestName = "An inherited member"
    )]
    [TestCase(
        "using Pair = (int, System.IO.FileInfo); class A { object B => default(Pair); }",
        "System.IO.FileInfo",
        TestName = "An alias of a tuple"
    )]
    [TestCase(
        "class NoteAttribute(Type t) : Attribute { Type T => t; } [Note(typeof(System.IO.File))] class A;",
        "System.IO.File",
        TestName = "An argument of an attribute"
    )]
    [TestCase(
        "class A { [return: NotNull(typeof(System.IO.File))] int B() => 1; } class NotNullAttribute(Type t) : Attribute { Type T => t; }",
        "System.IO.File",
        TestName = "An attribute of a result"
    )]
    public void Of_a_file(string code, string what) =>
        Planted.IsRefused(
            Policed.File,
            code,
            "GC101",
            $"{what} is not allowed: a gradient needs no files. Use what the method is given, and Console.WriteLine to look at a number."
        );
}
