using NUnit.Framework;

namespace GradCheck.Tests.Policy;

/// <summary>What code does without a name for it is seen, wherever code can stand: here a conversion of a text into an <c>XName</c>.</summary>
public sealed class UnnamedTests
{
    private const string Taking = "static class T { public static bool N(System.Xml.Linq.XName n) => true; } //!\n";

    [TestCase("class A { bool B() { return T.N(\"x\"); } }", TestName = "In a method")]
    [TestCase("class A { bool B() => T.N(\"x\"); }", TestName = "In an expression body")]
    [TestCase("class A { A() { T.N(\"x\"); } }", TestName = "In a constructor")]
    [TestCase("class A { static A() => T.N(\"x\"); }", TestName = "In a static constructor")]
    [TestCase("class A { A(bool b) { } A() : this(T.N(\"x\")) { } }", TestName = "In a constructor initializer")]
    [TestCase("class A(bool b) { bool B => b; } class C() : A(T.N(\"x\"));", TestName = "In an argument of a primary base")]
    [TestCase("class A { bool b = T.N(\"x\"); }", TestName = "In a field initializer")]
    [TestCase("class A { static readonly bool b = T.N(\"x\"); }", TestName = "In a static field initializer")]
    [TestCase("class A { bool B { get; } = T.N(\"x\"); }", TestName = "In a property initializer")]
    [TestCase("class A { bool B => T.N(\"x\"); }", TestName = "In a property")]
    [TestCase("class A { bool B { get { return T.N(\"x\"); } } }", TestName = "In a getter")]
    [TestCase("class A { bool B { set => field = value && T.N(\"x\"); } }", TestName = "In a setter")]
    [TestCase("class A { bool this[int i] => T.N(\"x\"); }", TestName = "In an indexer")]
    [TestCase("class A { event Action B { add { T.N(\"x\"); } remove { } } }", TestName = "In an event")]
    [TestCase("class A { public static bool operator !(A a) => T.N(\"x\"); }", TestName = "In an operator")]
    [TestCase("class A { public static implicit operator bool(A a) => T.N(\"x\"); }", TestName = "In a conversion")]
    [TestCase("class A { Func<bool> b = () => T.N(\"x\"); }", TestName = "In a lambda")]
    [TestCase("class A { void B() { bool C() => T.N(\"x\"); C(); } }", TestName = "In a local function")]
    [TestCase("class A { IEnumerable<bool> B() { yield return T.N(\"x\"); } }", TestName = "In an iterator")]
    [TestCase("class A { string B() => $\"{T.N(\"x\")}\"; }", TestName = "In an interpolated string")]
    [TestCase("class A { bool[] B() => [.. new[] { T.N(\"x\") }]; }", TestName = "In a collection expression")]
    [TestCase("class A { object B() => from i in new[] { 1 } where T.N(\"x\") select i; }", TestName = "In a query")]
    [TestCase("class A { int B(int i) => i switch { 1 when T.N(\"x\") => 1, _ => 0 }; }", TestName = "In a switch")]
    [TestCase("class A { void B() { try { } catch when (T.N(\"x\")) { } } }", TestName = "In a filter")]
    [TestCase("record A(bool B) { A() : this(T.N(\"x\")) { } }", TestName = "In a record")]
    [TestCase("interface IA { bool B => T.N(\"x\"); }", TestName = "In an interface")]
    [TestCase("static class A { extension(int i) { bool B => T.N(\"x\"); } }", TestName = "In an extension")]
    [TestCase("struct A { public bool B = T.N(\"x\"); public A() { } }", TestName = "In a struct")]
    public void A_conversion_is_seen(string code) => IsSeen(Taking + code + " //!", "System.Xml.Linq.XName");

    [TestCase(
        "static class T { public static bool N(System.Xml.XmlDocument d) => true; } //!\nclass A { bool B => T.N(new()); } //!",
        "System.Xml.XmlDocument",
        TestName = "A target-typed new"
    )]
    [TestCase(
        "static class T { public static System.Xml.XmlDocument N() => null!; } //!\nclass A { void B() { var d = T.N(); } } //!",
        "System.Xml.XmlDocument",
        TestName = "A var"
    )]
    [TestCase(
        "class T : System.Xml.NameTable; //!\nclass A : T { void B() {\nGet(\"x\"); } } //!",
        "System.Xml.NameTable",
        TestName = "An inherited member"
    )]
    [TestCase(
        "class A { bool B(\nSystem.Xml.Linq.XName a, System.Xml.Linq.XName b) { //!\nreturn a == b; } } //!",
        "System.Xml.Linq.XName",
        TestName = "An operator"
    )]
    [TestCase(
        "class A { void B(\nSystem.Xml.XmlNodeList l) { //!\nforeach (object e in l) { } } } //!",
        "System.Xml.XmlNodeList",
        TestName = "An enumerator"
    )]
    [TestCase("class A { void B(\nSystem.Xml.XmlWriter w) { //!\nusing (w) { } } } //!", "System.Xml.XmlWriter", TestName = "A using")]
    public void Is_seen(string code, string what) => IsSeen(code, what);

    private static void IsSeen(string code, string what) =>
        Planted.IsRefused(
            Policed.File,
            code,
            "GC100",
            $"{what} is not allowed: it is not among what a submission may use. Use C# itself, Math, collections, LINQ, text and MathNet.Numerics."
        );
}
