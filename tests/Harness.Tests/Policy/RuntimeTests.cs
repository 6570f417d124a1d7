using NUnit.Framework;

namespace GradCheck.Tests.Policy;

/// <summary>Threads, reflection, native code and whatever else goes behind the back of C# is refused with its reason.</summary>
public sealed class RuntimeTests
{
    [TestCase("Thread.Sleep(10);", "System.Threading.Thread", "Console.WriteLine(\"Thread.Sleep(10);\");")]
    [TestCase("var t = Task.Run(() => 1);", "System.Threading.Tasks.Task", "var t = new Func<int>(() => 1)();")]
    [TestCase("Parallel.For(0, 3, i => numbers[i] = i);", "System.Threading.Tasks.Parallel", "for (int i = 0; i < 3; i++) numbers[i] = i;")]
    [TestCase("double s = numbers.AsParallel().Sum();", "System.Linq.ParallelEnumerable", "double s = numbers.Sum();")]
    [TestCase("var timer = new System.Timers.Timer(10);", "System.Timers.Timer", "var timer = Stopwatch.StartNew();")]
    [TestCase("using var timer = new Timer(_ => { });", "System.Threading.Timer", "int timer = 0;")]
    [TestCase("async void Later() { }", "async", "void Later() { }")]
    [TestCase("var own = new ThreadLocal<int>();", "System.Threading.ThreadLocal", "var own = new Lazy<int>();")]
    [TestCase("Console.Out.WriteLineAsync(\"a\");", "System.IO.TextWriter.WriteLineAsync", "Console.Out.WriteLine(\"a\");")]
    [TestCase("new Action(() => { }).BeginInvoke(null, null);", "System.Action.BeginInvoke", "new Action(() => { })();")]
    public void Threads(string wrong, string what, string right) =>
        Refused(
            Policed.Body,
            wrong,
            "GC104",
            $"{what} is not allowed: a gradient is computed on the thread that calls the method. Use a plain loop or a method of Matrix<double>, and return the result itself.",
            right
        );

    [TestCase("var m = typeof(double).GetMethods();", "System.Type.GetMethods", "var m = typeof(double).Name;")]
    [TestCase("var a = x.GetType().Assembly;", "System.Type.Assembly", "var a = x.GetType().FullName;")]
    [TestCase("var t = Type.GetType(\"System.IO.File\");", "System.Type.GetType", "Type t = x.GetType();")]
    [TestCase("var o = Activator.CreateInstance(typeof(int));", "System.Activator", "var o = new int();")]
    [TestCase("var a = Assembly.GetExecutingAssembly();", "System.Reflection.Assembly", "var a = nameof(Assembly);")]
    [TestCase("var m = new Action(Console.WriteLine).Method;", "System.Delegate.Method", "var m = new Action(Console.WriteLine).Target;")]
    [TestCase(
        "try { } catch (Exception e) { Console.WriteLine(e.TargetSite); }",
        "System.Exception.TargetSite",
        "try { } catch (Exception e) { Console.WriteLine(e.Source); }"
    )]
    [TestCase("var trace = new StackTrace();", "System.Diagnostics.StackTrace", "var trace = new Exception().StackTrace;")]
    [TestCase("new Action(() => { }).DynamicInvoke();", "System.Delegate.DynamicInvoke", "new Action(() => { }).Invoke();")]
    [TestCase("var r = __makeref(x);", "__makeref", "ref var r = ref x;")]
    public void Reflection(string wrong, string what, string right) =>
        Refused(
            Policed.Body,
            wrong,
            "GC106",
            $"{what} is not allowed: looking into other code is no part of a gradient. Call the member by its name; of a Type, use Name, FullName and ==.",
            right
        );

    [TestCase(
        "[DllImport(\"libc\")] private static extern int getpid();",
        "System.Runtime.InteropServices.DllImportAttribute",
        "private static int GetPid() => 1;"
    )]
    [TestCase(
        "private static void Free() => Marshal.FreeHGlobal(0);",
        "System.Runtime.InteropServices.Marshal",
        "private static int Marshal_ => 1;"
    )]
    [TestCase(
        "private static bool Load() => NativeLibrary.TryLoad(\"libc\", out nint _);",
        "System.Runtime.InteropServices.NativeLibrary",
        "private static nint Load() => 1;"
    )]
    [TestCase(
        "private static Span<int> Of(List<int> list) => CollectionsMarshal.AsSpan(list);",
        "System.Runtime.InteropServices.CollectionsMarshal",
        "private static Span<int> Of(int[] list) => list.AsSpan();"
    )]
    [TestCase(
        "[StructLayout(LayoutKind.Explicit)] private struct Union;",
        "System.Runtime.InteropServices.StructLayoutAttribute",
        "private struct Pair;"
    )]
    [TestCase(
        "[UnsafeAccessor(UnsafeAccessorKind.Field, Name = \"_size\")] private static extern ref int Size(List<int> list);",
        "System.Runtime.CompilerServices.UnsafeAccessorAttribute",
        "private static int Size(List<int> list) => list.Count;"
    )]
    [TestCase("private static extern int Nothing();", "extern", "private static int @extern() => 1;")]
    public void Native_code(string wrong, string what, string right) =>
        Refused(
            Policed.Class,
            wrong,
            "GC107",
            $"{what} is not allowed: native code and native memory are out of bounds. Use arrays, Span<T> and MathNet.Numerics.",
            right
        );

    [TestCase("private static unsafe int Peek(int n) { return *&n; }", "unsafe", "private static int Peek(int n) => n;")]
    [TestCase("private static void Run() { unsafe { } }", "unsafe", "private static void Run() { checked { } }")]
    [TestCase(
        "private static ref int At(ref int n) => ref Unsafe.Add(ref n, 1);",
        "System.Runtime.CompilerServices.Unsafe",
        "private static ref int At(int[] n) => ref n[1];"
    )]
    [TestCase(
        "private static object Raw() => RuntimeHelpers.GetUninitializedObject(typeof(Mine));",
        "System.Runtime.CompilerServices.RuntimeHelpers",
        "private static object Raw() => new Mine();"
    )]
    [TestCase(
        "private static System.Numerics.Vector<double> Raw(double[] a) => System.Numerics.Vector.LoadUnsafe(ref a[0]);",
        "System.Numerics.Vector.LoadUnsafe",
        "private static System.Numerics.Vector<double> Raw(double[] a) => new(a);"
    )]
    [TestCase(
        "private static bool Fast => System.Runtime.Intrinsics.Vector128.IsHardwareAccelerated;",
        "System.Runtime.Intrinsics.Vector128",
        "private static bool Fast => System.Numerics.Vector.IsHardwareAccelerated;"
    )]
    [TestCase(
        "[InlineArray(4)] private struct Four { private int first; }",
        "System.Runtime.CompilerServices.InlineArrayAttribute",
        "private struct Four { private int first; }"
    )]
    [TestCase("private static void Many(__arglist) { }", "__arglist", "private static void Many(params object[] all) { }")]
    [TestCase("private static delegate*<int, int> f;", "A function pointer", "private static Func<int, int>? f;")]
    public void Memory_beyond_the_checks(string wrong, string what, string right) =>
        Refused(
            Policed.Class,
            wrong,
            "GC108",
            $"{what} is not allowed: it goes around C#'s checks of memory. Use arrays, Span<T> and indexes.",
            right
        );

    [TestCase("dynamic d = 1;", "dynamic", "var d = 1;")]
    [TestCase("var e = new System.Dynamic.ExpandoObject();", "System.Dynamic.ExpandoObject", "var e = new { A = 1 };")]
    [TestCase(
        "foreach (var d in new List<dynamic>()) Console.WriteLine(1);",
        "dynamic",
        "foreach (var d in new List<object>()) Console.WriteLine(d);"
    )]
    public void Dynamic(string wrong, string what, string right) =>
        Refused(
            Policed.Body,
            wrong,
            "GC109",
            $"{what} is not allowed: types have to be known when the code is compiled. Use the type itself, var, or a type parameter.",
            right
        );

    [TestCase(
        "System.Linq.Expressions.Expression<Func<double, double>> f = v => v * v;",
        "System.Linq.Expressions.Expression",
        "Func<double, double> f = v => v * v;"
    )]
    [TestCase(
        "var q = numbers.AsQueryable().Where(n => n > 0);",
        "System.Linq.Queryable",
        "var q = numbers.AsEnumerable().Where(n => n > 0);"
    )]
    public void Expression_trees(string wrong, string what, string right) =>
        Refused(
            Policed.Body,
            wrong,
            "GC110",
            $"{what} is not allowed: expression trees become code at run time. Use a lambda, such as Func<double, double>, and LINQ over IEnumerable<T>.",
            right
        );

    [TestCase(
        "[ModuleInitializer] internal static void First() { }",
        "System.Runtime.CompilerServices.ModuleInitializerAttribute",
        "static Mine() { }"
    )]
    [TestCase("~Mine() { }", "A finalizer", "private int Complement(int n) => ~n;")]
    public void Code_that_nobody_calls(string wrong, string what, string right) =>
        Refused(
            Policed.Class,
            wrong,
            "GC111",
            $"{what} is not allowed: it runs although nobody calls it. Put the code into the method that needs it, or into a constructor.",
            right
        );

    [TestCase("GC.Collect();", "System.GC.Collect")]
    [TestCase("System.Runtime.GCSettings.LatencyMode = System.Runtime.GCLatencyMode.LowLatency;", "System.Runtime.GCSettings")]
    [TestCase("var weak = new WeakReference<object>(x);", "System.WeakReference")]
    public void The_garbage_collector(string wrong, string what) =>
        Refused(
            Policed.Body,
            wrong,
            "GC112",
            $"{what} is not allowed: memory is looked after without help. Leave it out; what is no longer used is freed."
        );

    [TestCase("Control.UseSingleThread();", "MathNet.Numerics.Control", "x.MapInplace(Math.Exp);")]
    [TestCase(
        "MathNet.Numerics.Providers.LinearAlgebra.LinearAlgebraControl.UseManaged();",
        "MathNet.Numerics.Providers.LinearAlgebra.LinearAlgebraControl",
        "x.Clear();"
    )]
    [TestCase(
        "CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;",
        "Setting System.Globalization.CultureInfo.CurrentCulture",
        "var c = CultureInfo.CurrentCulture;"
    )]
    [TestCase(
        "(CultureInfo.DefaultThreadCurrentCulture, int i) = (null, 1);",
        "Setting System.Globalization.CultureInfo.DefaultThreadCurrentCulture",
        "var c = CultureInfo.DefaultThreadCurrentCulture;"
    )]
    [TestCase(
        "System.Text.RegularExpressions.Regex.CacheSize++;",
        "Setting System.Text.RegularExpressions.Regex.CacheSize",
        "int n = System.Text.RegularExpressions.Regex.CacheSize;"
    )]
    [TestCase(
        "Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);",
        "System.Text.Encoding.RegisterProvider",
        "var e = Encoding.GetEncoding(\"utf-8\");"
    )]
    public void State_that_others_depend_on(string wrong, string what, string right) =>
        Refused(
            Policed.Body,
            wrong,
            "GC113",
            $"{what} is not allowed: it changes what other code in this process computes or prints. Leave it as it is, or hand your choice to the method that needs it, such as ToString(\"F3\", CultureInfo.InvariantCulture).",
            right
        );

    private static void Refused(Func<string, string> file, string wrong, string id, string sentence, string right = "") =>
        Assert.Multiple(() =>
        {
            Planted.IsRefused(file, wrong, id, sentence);
            Planted.IsAllowed(file, right);
        });
}
