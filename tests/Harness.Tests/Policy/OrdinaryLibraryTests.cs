using NUnit.Framework;

namespace GradCheck.Tests.Policy;

/// <summary>What students use of the framework to compute, to collect and to print is never refused.</summary>
public sealed class OrdinaryLibraryTests
{
    [TestCase("Console.WriteLine(numbers.Length); Console.Write('x'); Console.WriteLine(\"{0:F3} {1}\", numbers[0], x);")]
    [TestCase("Console.Out.WriteLine(1); Console.Error.WriteLine(x); Console.Out.Flush();")]
    [TestCase("Console.ForegroundColor = ConsoleColor.Red; Console.OutputEncoding = Encoding.UTF8; Console.ResetColor();")]
    [TestCase("Console.WriteLine($\"{Math.PI,10:F4}|{numbers[0]:E2}|{x.RowCount}\" + Environment.NewLine);")]
    [TestCase("var y = Math.Exp(-1) + Math.Pow(2, 3) + Math.Sqrt(2) + Math.Clamp(3, 0, 1) + Math.Max(1, 2) + MathF.Tanh(1f);")]
    [TestCase(
        "string s = string.Format(CultureInfo.InvariantCulture, \"{0:0.00}\", 1.5) + 2.5.ToString(\"G17\", CultureInfo.InvariantCulture);"
    )]
    [TestCase("string s = string.Join(\", \", numbers.Select(n => n.ToString(\"F3\"))) + string.Concat(\"a\", \"b\") + \"x\".PadLeft(4);")]
    [TestCase(
        "var text = new StringBuilder().Append(1).AppendLine(\"x\").AppendFormat(\"{0}\", 2).AppendLine($\"{x}\"); text.Insert(0, 'a'); string s = text.ToString();"
    )]
    [TestCase(
        "double a = double.Parse(\"1.5\", CultureInfo.InvariantCulture); bool ok = int.TryParse(\"2\", out int b) && double.IsNaN(a);"
    )]
    [TestCase(
        "bool same = string.Equals(\"a\", \"A\", StringComparison.OrdinalIgnoreCase) && \"ab\".StartsWith(\"a\", StringComparison.Ordinal);"
    )]
    [TestCase(
        "var culture = CultureInfo.GetCultureInfo(\"\"); var format = (NumberFormatInfo)culture.NumberFormat.Clone(); format.NumberDecimalSeparator = \",\";"
    )]
    [TestCase("string name = x.GetType().Name + typeof(double).FullName + (x.GetType() == typeof(object)) + x.GetType();")]
    [TestCase(
        "Debug.Assert(x.RowCount > 0, \"no rows\"); Debug.WriteLine(x); Debug.Assert(x.RowCount > 0, $\"rows {x.RowCount}\"); Trace.WriteLine(1);"
    )]
    [TestCase(
        "var clock = Stopwatch.StartNew(); Console.WriteLine(clock.Elapsed.TotalMilliseconds + clock.ElapsedMilliseconds); clock.Stop();"
    )]
    [TestCase(
        "Array.Sort(numbers); Array.Reverse(numbers); Array.Fill(numbers, 1.0); Array.Resize(ref numbers, 3); Array.Copy(numbers, new double[3], 3); int i = Array.IndexOf(numbers, 1.0);"
    )]
    [TestCase(
        "var random = new Random(42); double d = random.NextDouble() + random.Next(3) + Random.Shared.NextDouble(); random.Shuffle(numbers);"
    )]
    [TestCase(
        "double d = Enumerable.Range(0, 3).Select(i => numbers[i]).Where(n => n > 0).Sum() + numbers.Aggregate(0.0, (a, b) => a + b) + numbers.Max() + numbers.Average();"
    )]
    [TestCase(
        "var q = from n in numbers where n > 0 orderby n descending group n by (int)n into g select new { g.Key, Sum = g.Sum() }; foreach (var g in q) Console.WriteLine(g.Key + g.Sum);"
    )]
    [TestCase(
        "var pairs = numbers.Zip(numbers, (a, b) => a * b).Chunk(2).SelectMany(c => c).ToLookup(n => n > 0); var d = numbers.ToDictionary(n => n, n => n * n);"
    )]
    [TestCase(
        "var map = new Dictionary<string, double> { [\"a\"] = 1, [\"b\"] = 2 }; if (map.TryGetValue(\"a\", out double v)) map[\"c\"] = v; foreach (var (key, value) in map) Console.WriteLine(key + value);"
    )]
    [TestCase(
        "var set = new HashSet<int> { 1, 2 }; set.UnionWith([3, 4]); var sorted = new SortedDictionary<int, string>(); var list = new List<double>(numbers); list.Sort((a, b) => b.CompareTo(a)); list.RemoveAll(n => n < 0);"
    )]
    [TestCase(
        "var queue = new PriorityQueue<string, double>(); queue.Enqueue(\"a\", 1); var stack = new Stack<int>(); stack.Push(1); var q = new Queue<int>(); q.Enqueue(1); var linked = new LinkedList<int>();"
    )]
    [TestCase(
        "ImmutableArray<double> a = [.. numbers]; var b = ImmutableArray.CreateRange(numbers).Add(1); var c = ImmutableDictionary<string, int>.Empty.Add(\"a\", 1); var f = numbers.ToFrozenSet();"
    )]
    [TestCase(
        "var lazy = new Lazy<double[]>(() => new double[3]); var n = lazy.Value; var once = new Lazy<int>(() => 1, LazyThreadSafetyMode.None);"
    )]
    [TestCase(
        "Func<double, double> f = Math.Exp; Action<string> print = Console.WriteLine; Predicate<int> p = n => n > 0; Comparison<int> c = (a, b) => a - b; print(f(1).ToString());"
    )]
    [TestCase(
        "Span<double> span = numbers; span[1..].Fill(0); ReadOnlySpan<char> text = \"1,2\".AsSpan(); Span<double> little = stackalloc double[4]; little.Clear(); span.CopyTo(numbers); Memory<double> m = numbers.AsMemory();"
    )]
    [TestCase(
        "Tuple<int, string> t = Tuple.Create(1, \"a\"); var (a, b) = (1, 2.0); (double Sum, int Count) pair = (a, 2); (a, b) = (2, 3); Console.WriteLine(t.Item1 + pair.Sum);"
    )]
    [TestCase(
        "long bits = BitConverter.DoubleToInt64Bits(1.5); byte[] bytes = BitConverter.GetBytes(1.5); int i = Convert.ToInt32(2.5); Half h = (Half)1.5; Int128 big = 1;"
    )]
    [TestCase(
        "var z = new Complex(1, 2) * Complex.ImaginaryOne; BigInteger n = BigInteger.Pow(2, 100); var v = new System.Numerics.Vector<double>(numbers) + System.Numerics.Vector<double>.One; double s = System.Numerics.Vector.Sum(v);"
    )]
    [TestCase(
        "var text = System.Text.RegularExpressions.Regex.Replace(\"a1\", \"[0-9]\", \"\"); byte[] utf8 = Encoding.UTF8.GetBytes(text); var runes = text.EnumerateRunes();"
    )]
    [TestCase(
        "var now = DateTime.Now; var span = TimeSpan.FromSeconds(2) + (DateTime.UtcNow - now); int t = Environment.TickCount; var id = Guid.NewGuid();"
    )]
    [TestCase(
        "using var writer = new StringWriter(); writer.WriteLine(x); using (var reader = new StringReader(writer.ToString())) { string? line = reader.ReadLine(); }"
    )]
    [TestCase(
        "try { checked { int i = int.MaxValue; i++; } } catch (OverflowException e) when (e.Message.Length > 0) { Console.WriteLine(e.StackTrace); throw; } catch (Exception e) { Console.WriteLine(e); } finally { Console.WriteLine(); }"
    )]
    [TestCase(
        "ArgumentNullException.ThrowIfNull(x); ArgumentOutOfRangeException.ThrowIfNegative(x.RowCount); ArgumentException.ThrowIfNullOrEmpty(\"a\"); ArgumentOutOfRangeException.ThrowIfGreaterThan(1, 2); throw new ArgumentException(\"no\", nameof(x));"
    )]
    [TestCase(
        "throw x.RowCount switch { 0 => new InvalidOperationException(\"a\"), 1 => new NotImplementedException(), 2 => new NotSupportedException(), 3 => new IndexOutOfRangeException(), 4 => new System.IO.IOException(), _ => new UnreachableException() };"
    )]
    [TestCase(
        "var values = Enum.GetValues<DayOfWeek>(); var day = Enum.Parse<DayOfWeek>(\"Monday\"); bool has = AttributeTargets.All.HasFlag(AttributeTargets.Class); string? n = Enum.GetName(day);"
    )]
    [TestCase(
        "IEnumerable<double> lazily = numbers; using var e = lazily.GetEnumerator(); while (e.MoveNext()) Console.WriteLine(e.Current); IReadOnlyList<double> list = numbers; IList<double> l = numbers; System.Collections.ICollection c = numbers;"
    )]
    [TestCase(
        "var hash = new HashCode(); hash.Add(1); int h = HashCode.Combine(1, 2) + hash.ToHashCode() + EqualityComparer<double>.Default.GetHashCode(1) + Comparer<int>.Default.Compare(1, 2);"
    )]
    [TestCase("string s = nameof(System.IO.File.ReadAllText) + nameof(Task) + nameof(x);")]
    [TestCase(
        "object o = x; var copy = (double[])numbers.Clone(); int? maybe = null; int sure = maybe ?? 3; string? text = o as string; bool isMatrix = o is Matrix<double> { RowCount: > 1 } m && m[0, 0] > 0;"
    )]
    [TestCase(
        "char c = \"abc\"[^1]; string part = \"abc\"[1..]; bool digit = char.IsDigit(c) || char.IsLetter(c); string trimmed = \" a \".Trim().ToUpperInvariant().Replace(\"A\", \"B\"); string[] words = \"a b\".Split(' ');"
    )]
    [TestCase(
        "var grid = new double[2, 3]; var jagged = new double[2][]; Buffer.BlockCopy(numbers, 0, grid, 0, 8); int n = grid.GetLength(0) + grid.Length; foreach (double d in grid) Console.WriteLine(d);"
    )]
    [TestCase(
        "double[] rest = numbers[1..^1]; ReadOnlySpan<byte> u = \"a\"u8; double last = numbers[^1]; Action none = delegate { }; var days = Enum.GetValues(typeof(DayOfWeek));"
    )]
    [TestCase(
        "FormattableString f = $\"{numbers[0]}\"; string s = FormattableString.Invariant($\"{x}\") + string.Create(CultureInfo.InvariantCulture, $\"{numbers[0]:F3}\"); string c = string.Create(3, 'a', (span, a) => span.Fill(a));"
    )]
    public void Is_allowed(string statements) => Assert.That(Policed.Errors(Policed.Body(statements)), Is.Empty);
}
