using NUnit.Framework;

namespace GradCheck.Tests.Policy;

/// <summary>Whatever C# offers to structure a class is never refused.</summary>
public sealed class OrdinaryMemberTests
{
    [TestCase("private static T Largest<T>(T a, T b) where T : IComparable<T> => a.CompareTo(b) > 0 ? a : b;")]
    [TestCase(
        "private static T Sum<T>(params ReadOnlySpan<T> all) where T : INumber<T> { T sum = T.Zero; foreach (T a in all) sum += a; return sum; }"
    )]
    [TestCase("private static double Sum(params double[] all) => all.Sum(); private static double Three => Sum(1, 2) + Sum();")]
    [TestCase("private static T Make<T>() where T : new() => new();")]
    [TestCase(
        "private record Point(double X, double Y) { public double Length => Math.Sqrt(X * X + Y * Y); } private static Point Move(Point p) => p with { X = 1 };"
    )]
    [TestCase(
        "private readonly record struct Size(int Rows, int Columns); private static bool Same(Matrix<double> m, Size s) => new Size(m.RowCount, m.ColumnCount) == s;"
    )]
    [TestCase("private static double Twice(double v) { return Inner(v); static double Inner(double v) => 2 * v; }")]
    [TestCase("private static string Sign(double v) => v switch { > 0 => \"+\", < 0 => \"-\", double.NaN => \"?\", _ => \"0\" };")]
    [TestCase(
        "private static bool IsSmall(object o) => o is double and (> -1 and < 1) or null or (int, int) or int[] and [1, .., 2]; private nint Native(nint n) => n + 1; private static (T, nuint)? Pair<T>(T? t) where T : struct => t.HasValue ? (t.Value, 1) : null;"
    )]
    [TestCase("private static IEnumerable<int> Countdown(int n) { while (n > 0) { yield return n--; if (n == 5) yield break; } }")]
    [TestCase("private static int Jump(int n) { again: if (n > 10) return n; n++; goto again; }")]
    [TestCase(
        "private readonly Dictionary<string, Matrix<double>> cache = new(); private static readonly double[] Table = [1, 2, 3]; private const double Epsilon = 1e-8; static Mine() { Table[0] = 2; }"
    )]
    [TestCase(
        "private enum Kind { Row, Column = 4 } [Flags] private enum Sides : byte { Left = 1, Right = 2 } private static int Of(Kind k) => (int)k;"
    )]
    [TestCase(
        "private event EventHandler<double>? Done; private delegate double Step(double v); private void Raise() { Done += (s, v) => Console.WriteLine(v); Done?.Invoke(this, 1); Step step = Math.Exp; step(1); }"
    )]
    [TestCase(
        "private double this[int i] { get => i; set => Console.WriteLine(value); } private double Half { get; set; } = 0.5; private int Rows { get; init; }"
    )]
    [TestCase(
        "private readonly struct Dual(double value, double slope) { public static Dual operator *(Dual a, Dual b) => new(a.V * b.V, a.V * b.S + a.S * b.V); public static implicit operator Dual(double v) => new(v, 0); public double V => value; public double S => slope; } private static Dual Square(Dual d) => d * d * 2.0;"
    )]
    [TestCase(
        "private abstract class Layer { public abstract Matrix<double> Forward(Matrix<double> x); public virtual string Name => GetType().Name; } private sealed class Linear(Matrix<double> w) : Layer { public override Matrix<double> Forward(Matrix<double> x) => x * w; public override string Name => base.Name + \"!\"; }"
    )]
    [TestCase(
        "private interface ILayer { Matrix<double> Forward(Matrix<double> x); string Name => \"layer\"; static abstract int Count { get; } }"
    )]
    [TestCase(
        "private sealed class ShapeException : Exception { public ShapeException(string message) : base(message) { } public ShapeException(string message, Exception inner) : base(message, inner) { } }"
    )]
    [TestCase(
        "private sealed class Scope : IDisposable { public void Dispose() => Console.WriteLine(); } private static void Use() { using var scope = new Scope(); lock (scope) Console.WriteLine(scope); }"
    )]
    [TestCase("private class Held : IDisposable { public void Dispose() { GC.SuppressFinalize(this); } }")]
    [TestCase(
        "private sealed class ByLength : IComparer<string>, IEqualityComparer<string> { public int Compare(string? a, string? b) => a!.Length - b!.Length; public bool Equals(string? a, string? b) => a == b; public int GetHashCode(string s) => s.Length; }"
    )]
    [TestCase(
        "private sealed class Bag : IEnumerable<int> { public IEnumerator<int> GetEnumerator() { yield return 1; } System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); public void Add(int i) { } } private static Bag Full => new() { 1, 2 };"
    )]
    [TestCase(
        "[MethodImpl(MethodImplOptions.AggressiveInlining)] private static void Check(bool ok, [CallerArgumentExpression(nameof(ok))] string text = \"\", [CallerMemberName] string member = \"\") { if (!ok) throw new InvalidOperationException(text + member); }"
    )]
    [TestCase(
        "[Obsolete(\"use the other\"), DebuggerDisplay(\"{Value}\")] private sealed class Old { public int Value { get; set; } } [Conditional(\"DEBUG\")] private static void Log(string s) => Debug.WriteLine(s);"
    )]
    [TestCase(
        "[AttributeUsage(AttributeTargets.Method)] private sealed class NoteAttribute(string text) : Attribute { public string Text => text; } [Note(\"checked by hand\")] private static void Noted() { }"
    )]
    [TestCase(
        "private static void Swap(ref double a, ref double b) => (a, b) = (b, a); private static ref double First(double[] a) => ref a[0]; private static void Out(out int n) => n = 1; private static int In(in int n) => n;"
    )]
    [TestCase(
        "private ref struct Window(Span<double> values) { private readonly Span<double> values = values; public double First => values[0]; }"
    )]
    [TestCase(
        "#region helpers\n#nullable disable\n#pragma warning disable CS0168\nprivate static string Maybe() { string s; return null; }\n#pragma warning restore CS0168\n#endregion\n#if DEBUG\nprivate static int Debugging;\n#else\nprivate static int Releasing;\n#endif"
    )]
    [TestCase(
        "/// <summary>See <see cref=\"System.IO.File\"/> and <c>Thread.Sleep</c>. שלום, \u200fمرحبا</summary>\n/// <param name=\"v\">A number.</param>\nprivate static double Documented(double v) => v; // File.Delete(\"x\") in a comment"
    )]
    [TestCase("private static void Main(string[] args) { Console.WriteLine(args.Length); }")]
    [TestCase(
        "private readonly List<Func<double, double>> steps = [v => v * 2, Math.Abs, static v => -v]; private Func<double> Delayed => () => steps.Select(s => s(1)).Sum();"
    )]
    [TestCase(
        "private int field; private int Field { get => field; set => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, \"negative\"); }"
    )]
    [TestCase(
        "private unsafe_ Named; private struct unsafe_ { public int async, dynamic_, @extern; } private static int Await(int await) => await;"
    )]
    public void Are_allowed(string members) => Assert.That(Policed.Errors(Policed.Class(members)), Is.Empty);
}
